import { canonicalJson } from '../journal/canonical-json.ts'

/** What an assessor thinks of one item, without what the file notes about the row. */
export type CommittedBallot = {
  readonly item: string
  readonly bands: Readonly<Record<string, string>>
  readonly percent: number | null
  readonly reason: string
  readonly strengths: readonly string[]
  readonly opportunities: readonly string[]
  readonly verify: readonly string[]
}

/** What of a ballot is hashed and sealed, without what its row holds besides. */
export const committedBallot = ({
  item,
  bands,
  percent,
  reason,
  strengths,
  opportunities,
  verify,
}: CommittedBallot): CommittedBallot => ({ item, bands, percent, reason, strengths, opportunities, verify })

type Committed = {
  /** Ids; names may change afterwards. */
  readonly assessor: string
  readonly assessment: string
  readonly ballots: readonly CommittedBallot[]
  /** Random, so that nobody can find out scores by hashing guesses. */
  readonly salt: string
}

/** The text whose SHA-256 is the commitment of a hand-in; the order in which ballots are given does not matter. */
export const commitmentText = ({ assessor, assessment, ballots, salt }: Committed): string =>
  canonicalJson({
    assessor,
    assessment,
    ballots: ballots
      .map(committedBallot)
      .toSorted((a, b) => (a.item < b.item ? -1 : a.item > b.item ? 1 : 0)),
    salt,
  })
