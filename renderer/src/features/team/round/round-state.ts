import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import type { Team } from '../queries.ts'

/** How one assessor stands: nothing yet, scores here, has a copy outside, handed in (here or by a file), opened. */
export type AssessorState = 'idle' | 'here' | 'out' | 'in-here' | 'in-file' | 'opened'

/** How an assessor stands in the round. */
export const assessorState = (
  assessor: Pick<Assessor, 'handIn' | 'scored' | 'handedOutAt'>,
): AssessorState => {
  const { handIn, scored, handedOutAt } = assessor
  if (handIn !== null)
    return handIn.revealedAt !== null ? 'opened' : handIn.origin === 'here' ? 'in-here' : 'in-file'
  if (scored !== null && scored > 0) return 'here'
  return handedOutAt === null ? 'idle' : 'out'
}

export const stages = ['form', 'score', 'open', 'agree'] as const
export type Stage = (typeof stages)[number]

/** What to do next, and where: on this page, at the ballot of the named assessor, at the meeting, or on site. */
export type NextStep =
  | { readonly does: 'add' | 'begin' | 'collect' | 'open' | 'meet' | 'visit' }
  | { readonly does: 'score'; readonly assessorId: string }

export type Round = {
  readonly stage: Stage
  readonly next: NextStep
  readonly total: number
  readonly handedIn: number
  /** Who has scored something here but not handed in. */
  readonly scoring: readonly { readonly name: string; readonly scored: number }[]
  /** Whose copy is outside. */
  readonly out: readonly string[]
  /** Who has not begun and has no copy. */
  readonly idle: readonly string[]
}

const stageOf: Readonly<Record<Team['state'], Stage>> = {
  forming: 'form',
  scoring: 'score',
  'all-in': 'open',
  revealed: 'agree',
}

/** The round as facts from which its one sentence and its next step are told; `agreed` once every item is. */
export const roundOf = ({ assessors, state }: Pick<Team, 'assessors' | 'state'>, agreed = false): Round => {
  const by = (wanted: AssessorState) => assessors.filter(one => assessorState(one) === wanted)
  const here = by('here')
  const waiting = by('out')
  const fresh = by('idle')
  const members = assessors.filter(({ role }) => role !== 'trainee').length
  const next = (): NextStep => {
    if (state === 'revealed') return { does: agreed ? 'visit' : 'meet' }
    if (members < 2) return { does: 'add' }
    if (state === 'all-in') return { does: 'open' }
    if (here[0] !== undefined) return { does: 'score', assessorId: here[0].id }
    return fresh.length > 0 ? { does: 'begin' } : { does: 'collect' }
  }
  return {
    stage: stageOf[state],
    next: next(),
    total: assessors.length,
    handedIn: assessors.filter(({ handIn }) => handIn !== null).length,
    scoring: here.map(({ name, scored }) => ({ name, scored: scored ?? 0 })),
    out: waiting.map(({ name }) => name),
    idle: fresh.map(({ name }) => name),
  }
}
