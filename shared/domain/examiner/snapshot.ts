import type { Instrument } from '../../packs/instrument.ts'
import type { SnapshotEvidence, SnapshotIndicator, SnapshotScore } from '../dossier/snapshot.ts'
import type { StatedClaim } from '../evidence/claims/claim-states.ts'
import type { FirmFacts } from '../firm/facts.ts'
import type { ActionState } from '../improvement/action-state.ts'
import type { CoverageRow } from '../profile/row-coverage.ts'
import type { RichText } from '../text/rich-text.ts'

export type ExaminerFinding = {
  readonly id: string
  readonly item: string
  readonly kind: 'strength' | 'opportunity'
  readonly text: string
}

export type ExaminerEvidence = Pick<
  SnapshotEvidence,
  'id' | 'number' | 'facts' | 'kind' | 'links' | 'withdrawn'
>

/** A sentence that was marked to be proven; `sentence` is null when it was deleted. */
export type ExaminerClaim = Pick<StatedClaim, 'id' | 'leaf' | 'sentence' | 'state'>

export type ExaminerAction = {
  readonly id: string
  readonly title: string
  readonly item: string
  readonly findingId: string | null
  readonly indicatorId: string | null
  readonly owner: string
  /** ISO dates; empty when not decided. */
  readonly dueOn: string
  readonly closedOn: string
  readonly state: ActionState
  readonly result: string
}

/** A figure typed into an application form beside the register's own for the same indicator and year. */
export type FormFigure = {
  readonly field: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly indicatorId: string
  readonly year: string
  readonly value: number
}

export type ExaminerDossier = {
  readonly id: string
  readonly title: string
  readonly filingDate: string
  /** Days before the filing date up to which a certificate that lapses is warned of. */
  readonly warningDays: number
  readonly figures: readonly FormFigure[]
}

export type ExaminerTeam = {
  readonly assessors: readonly { readonly id: string; readonly name: string }[]
  /** Only ballots that were opened: what is still sealed is nobody's to read. */
  readonly ballots: readonly {
    readonly assessorId: string
    readonly item: string
    readonly percent: number | null
  }[]
  readonly consensus: readonly {
    readonly item: string
    readonly percent: number
    readonly reason: string
    readonly visitPercent: number | null
    readonly visitReason: string
    readonly visitedAt: string
  }[]
  readonly visitChecks: readonly {
    readonly id: string
    readonly item: string
    readonly text: string
    readonly state: 'open' | 'confirmed' | 'partly' | 'refuted'
  }[]
}

type ExaminerTakeover = {
  readonly leaf: string
  readonly sourceCode: string
  readonly reviewed: boolean
}

type StatedProof = { readonly learning: boolean | null; readonly sites: 'one' | 'several' | null }

/** The assessment of the year before, as far as an examiner would lay it beside this one. */
export type PreviousAssessment = {
  readonly id: string
  readonly year: number
  readonly scores: Readonly<Record<string, SnapshotScore>>
  readonly findings: readonly ExaminerFinding[]
  readonly answers: Readonly<Record<string, RichText>>
}

/** Everything the dry run reads, as plain data of one moment: one assessment and the one before it. */
export type ExaminerSnapshot = {
  /** ISO date. */
  readonly today: string
  readonly instrument: Instrument
  readonly assessment: { readonly id: string; readonly year: number; readonly spreadLimit: number }
  readonly firm: FirmFacts
  /** Keyed by the instrument's profile field id. */
  readonly profile: Readonly<Record<string, RichText>>
  readonly rows: readonly CoverageRow[]
  /** How long the profile may be, by the strictest of its awards or the instrument, and whether tables count. */
  readonly profileLimit: { readonly characters: number; readonly countsTables: boolean }
  /** Keyed by leaf code. */
  readonly answers: Readonly<Record<string, RichText>>
  /** Keyed by item code. */
  readonly scores: Readonly<Record<string, SnapshotScore>>
  /** What an assessor stated of the proof of an item, keyed by item code; null is "not stated". */
  readonly stated: Readonly<Record<string, StatedProof>>
  readonly findings: readonly ExaminerFinding[]
  readonly indicators: readonly SnapshotIndicator[]
  readonly evidence: readonly ExaminerEvidence[]
  readonly claims: readonly ExaminerClaim[]
  readonly dossiers: readonly ExaminerDossier[]
  /** Of this assessment, of the one before, or of none: an action of last year may answer a finding of this one. */
  readonly actions: readonly ExaminerAction[]
  readonly team: ExaminerTeam
  readonly takeovers: readonly ExaminerTakeover[]
  readonly previous: PreviousAssessment | null
}
