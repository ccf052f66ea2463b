import { writtenPercent } from '../../../shared/domain/overview/written-percent.ts'
import { useRequest } from '../host/use-request.ts'
import { useCurrentAssessment } from './current-assessment.ts'

/** The figures beside the areas; empty while unknown or where an area has none. */
export const useAreaCounts = (): Readonly<Record<string, string>> => {
  const { assessment } = useCurrentAssessment()
  const state = useRequest(
    'assessments.get',
    { id: assessment?.id ?? '-' },
    { enabled: assessment !== null && assessment !== undefined },
  )
  const evidence = useRequest('evidence.list', {})
  const dossiers = useRequest('dossiers.list', {})
  return {
    assess: state.data === undefined ? '' : `${writtenPercent(state.data.leaves)}%`,
    evidence: evidence.data === undefined ? '' : String(evidence.data.evidence.length),
    dossiers: dossiers.data === undefined ? '' : String(dossiers.data.dossiers.length),
  }
}
