import { useRequest } from '../host/use-request.ts'
import { useCurrentAssessment } from './current-assessment.ts'

/** How many leaves have text, of how many. */
const writtenOf = (leaves: readonly { readonly characters: number }[]): string =>
  `${leaves.filter(leaf => leaf.characters > 0).length} / ${leaves.length}`

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
    assess: state.data === undefined ? '' : writtenOf(state.data.leaves),
    evidence: evidence.data === undefined ? '' : String(evidence.data.evidence.length),
    dossiers: dossiers.data === undefined ? '' : String(dossiers.data.dossiers.length),
  }
}
