import type { Ballot } from '../../../../../shared/contract/requests/team.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'

/** What an assessor writes about one item. */
export type BallotDraft = Pick<
  Ballot,
  'bands' | 'percent' | 'reason' | 'strengths' | 'opportunities' | 'verify'
>

const emptyDraft: BallotDraft = {
  bands: {},
  percent: null,
  reason: '',
  strengths: [],
  opportunities: [],
  verify: [],
}

/** The draft of a stored ballot; an item never scored has an empty one. */
export const draftOf = (ballot: Ballot | undefined): BallotDraft => {
  if (ballot === undefined) return emptyDraft
  const { bands, percent, reason, strengths, opportunities, verify } = ballot
  return { bands, percent, reason, strengths, opportunities, verify }
}

const sentences = (lines: readonly string[]): string[] =>
  lines.flatMap(line => (line.trim() === '' ? [] : [line.trim()]))

/** A draft as it is saved: no empty lines, no space around the others. */
export const cleaned = (draft: BallotDraft): BallotDraft => ({
  ...draft,
  strengths: sentences(draft.strengths),
  opportunities: sentences(draft.opportunities),
  verify: sentences(draft.verify),
})

/** A draft as plain lines, to be compared by eye. */
export const draftText = (draft: BallotDraft, scale: Scale): string =>
  [
    draft.percent === null ? '–' : `${draft.percent}%`,
    scale.dimensions
      .flatMap(({ id }) => {
        const band = scale.bands.find(one => one.id === draft.bands[id])
        return band === undefined ? [] : [`${id} ${band.from}–${band.to}`]
      })
      .join(' · '),
    draft.reason,
    ...draft.strengths.map(line => `+ ${line}`),
    ...draft.opportunities.map(line => `− ${line}`),
    ...draft.verify.map(line => `? ${line}`),
  ]
    .filter(Boolean)
    .join('\n')

export type BallotGaps = {
  /** Items without a percent. */
  readonly unscored: readonly string[]
  /** Scored items without a reason, and without any strength or opportunity. */
  readonly unreasoned: readonly string[]
  readonly wordless: readonly string[]
}

/** What is missing before a hand-in, by item in the order of the instrument. */
export const gapsOf = (items: readonly string[], ballots: ReadonlyMap<string, BallotDraft>): BallotGaps => {
  const scored = items.filter(item => (ballots.get(item)?.percent ?? null) !== null)
  return {
    unscored: items.filter(item => !scored.includes(item)),
    unreasoned: scored.filter(item => ballots.get(item)?.reason.trim() === ''),
    wordless: scored.filter(item => {
      const ballot = ballots.get(item)
      return ballot !== undefined && ballot.strengths.length + ballot.opportunities.length === 0
    }),
  }
}
