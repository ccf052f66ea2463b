import type { Instrument } from '../../packs/instrument.ts'
import type { PrintStyle } from '../../packs/print-style.ts'
import type { FirmFacts } from '../firm/facts.ts'
import type { ScoresByItem } from '../scoring/score-assessment.ts'

type FeedbackFinding = {
  readonly item: string
  readonly kind: 'strength' | 'opportunity'
  readonly text: string
  /** The scoring dimension it speaks of; null when not stated. */
  readonly dimension: string | null
}

type FeedbackAction = {
  readonly title: string
  /** Code of the item, or empty. */
  readonly item: string
  /** Importance × gap × ease, see the improvement area. */
  readonly priority: number
  readonly owner: string
  /** ISO date, or empty. */
  readonly dueOn: string
  readonly state: 'plan' | 'do' | 'check' | 'act' | 'closed' | 'dropped'
}

/** What several assessors thought of one item and what was agreed. */
type FeedbackConsensus = {
  readonly item: string
  readonly ballots: readonly (number | null)[]
  readonly agreed: number
  readonly reason: string
  /** What the site visit made of it; null when it did not change. */
  readonly visited: number | null
  readonly visitReason: string
}

export type FeedbackTeam = {
  readonly assessors: readonly {
    readonly name: string
    readonly role: 'leader' | 'assessor' | 'trainee'
    readonly affiliation: string
  }[]
  readonly spreadLimit: number
  readonly consensus: readonly FeedbackConsensus[]
  /** Null while fewer than two assessors scored. */
  readonly agreement: {
    readonly meanDeviation: number
    readonly withinLimit: number
    readonly kendallW: number | null
    readonly icc: number | null
  } | null
  /** Things that were checked on site (`total`), by outcome; those still open are not among them. */
  readonly checks: {
    readonly total: number
    readonly confirmed: number
    readonly partly: number
    readonly refuted: number
  }
}

/** Everything a feedback report is built from; plain JSON, able to cross a thread. */
export type FeedbackSnapshot = {
  readonly language: 'zh-CN' | 'en'
  /** ISO date; also the creation date written into the PDF. */
  readonly builtOn: string
  readonly appVersion: string
  readonly firm: FirmFacts
  readonly style: PrintStyle
  readonly instrument: Instrument
  readonly assessment: { readonly year: number; readonly title: string }
  /** Item code → its percent and the reason for it. */
  readonly scores: Readonly<
    Record<string, { readonly percent: number | null; readonly reason: string } | undefined>
  >
  readonly previous: { readonly year: number; readonly scores: ScoresByItem } | null
  readonly findings: readonly FeedbackFinding[]
  readonly actions: readonly FeedbackAction[]
  /** Null when nobody but the firm itself scored. */
  readonly team: FeedbackTeam | null
  /** The leader's own words on the whole, one paragraph a line; may be empty. */
  readonly overall: string
}
