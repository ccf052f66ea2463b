import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { isEnded } from '../../../shared/domain/improvement/action-state.ts'
import { useRequest } from '../host/use-request.ts'
import { useCurrentAssessment } from './current-assessment.ts'
import { useSeat } from './use-seat.ts'

/** How many leaves have text, of how many. */
const writtenOf = (leaves: readonly { readonly characters: number }[]): string =>
  `${leaves.filter(leaf => leaf.characters > 0).length} / ${leaves.length}`

/** How many items the assessor of a copy has scored, of how many. */
const scoredOf = (team: RequestOutput<'assessors.list'> | undefined): string =>
  team === undefined ? '' : `${team.assessors[0]?.scored ?? 0} / ${team.items}`

/** How much evidence has lapsed or is due to be renewed; none in a copy, whose reader renews nothing. */
export const useRenewals = (): number => {
  const inSeat = useSeat() !== null
  const due = useRequest('validity.due', {}, { enabled: !inSeat }).data
  return inSeat || due === undefined ? 0 : due.lapsed + due.due
}

/** The figures beside the areas; empty while unknown or where an area has none. */
export const useAreaCounts = (): Readonly<Record<string, string>> => {
  const { assessment } = useCurrentAssessment()
  const state = useRequest(
    'assessments.get',
    { id: assessment?.id ?? '-' },
    { enabled: assessment !== null && assessment !== undefined },
  )
  const seat = useSeat()
  const team = useRequest(
    'assessors.list',
    { assessmentId: seat?.assessmentId ?? '-' },
    { enabled: seat !== null },
  )
  const evidence = useRequest('library.find', { limit: 0 })
  const dossiers = useRequest('dossiers.list', {})
  const actions = useRequest('actions.list', {}).data?.actions
  const open = actions?.filter(({ state }) => !isEnded(state)).length ?? 0
  return {
    assess:
      seat !== null ? scoredOf(team.data) : state.data === undefined ? '' : writtenOf(state.data.leaves),
    evidence: evidence.data === undefined ? '' : String(evidence.data.total),
    improve: open === 0 ? '' : String(open),
    dossiers: dossiers.data === undefined ? '' : String(dossiers.data.dossiers.length),
  }
}
