import { useRequest } from '../host/use-request.ts'
import { useCurrentAssessment } from './current-assessment.ts'

/** Share of the text budget written in an assessment, in whole percent (no leaf counts beyond its budget). */
export const writtenPercent = (
  leaves: readonly { readonly characters: number; readonly budget: number }[],
): number => {
  const budget = leaves.reduce((sum, leaf) => sum + leaf.budget, 0)
  const written = leaves.reduce((sum, leaf) => sum + Math.min(leaf.characters, leaf.budget), 0)
  return budget === 0 ? 0 : Math.floor((100 * written) / budget)
}

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
