import type { DossierTemplate } from '../../packs/dossier-template.ts'
import type { Instrument } from '../../packs/instrument.ts'
import type { PrintStyle } from '../../packs/print-style.ts'
import type { StatedFacts } from '../evidence/facts.ts'
import type { ResolvedKind } from '../evidence/resolve-kind.ts'
import type { Redaction, Rotations } from '../evidence/submitted-copy.ts'
import type { FirmFacts } from '../firm/facts.ts'
import type { RichText } from '../text/rich-text.ts'

export type DossierLanguage = 'zh-CN' | 'en'

/** A value of a form cell: text, number, table rows (record per row) or year table (row id → year → value). */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue }

export type SnapshotScore = {
  /** Dimension id → band id. */
  readonly bands: Readonly<Record<string, string>>
  /** Null while the item has no score. */
  readonly percent: number | null
  readonly reason: string
}

export type SnapshotFinding = {
  readonly item: string
  readonly kind: 'strength' | 'opportunity'
  readonly text: string
}

/** Year (as text) → value. */
export type YearSeries = Readonly<Record<string, number>>

export type SnapshotIndicator = {
  readonly id: string
  readonly code: string
  /** Code of the result leaf that the indicator belongs to. */
  readonly leaf: string
  readonly name: string
  readonly unit: string
  readonly direction: 'up' | 'down' | 'up-or-level' | 'info'
  readonly decimals: number
  readonly definition: string
  readonly source: string
  readonly rivalName: string
  readonly benchmarkName: string
  readonly actual: YearSeries
  readonly target: YearSeries
  readonly rival: YearSeries
  readonly benchmark: YearSeries
}

/** A row of a profile table of the instrument. */
export type SnapshotProfileRow = {
  readonly tableId: string
  /** C2: what narratives refer to the row by. */
  readonly code: string
  readonly cells: Readonly<Record<string, string>>
}

export type SnapshotEvidence = {
  /** What `evidenceRef` nodes of the narrative name. */
  readonly id: string
  /** The 12 of E-12. */
  readonly number: number
  readonly facts: StatedFacts
  readonly kind: ResolvedKind
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  /**
   * What it proves: `answer:<leaf or item code>`, `profile:<field id>`, `field:<form field id>`; a code
   * without prefix is read as a leaf or item code.
   */
  readonly links: readonly string[]
  /** Chosen for the dossier although nothing is linked to it. */
  readonly chosen?: boolean
  readonly pages?: number
  /** It was tried to read the file, and it needs a password or is damaged. */
  readonly unreadable?: 'locked' | 'broken'
  /** Taken back by the firm: never in a dossier. */
  readonly withdrawn?: boolean
  /** The pages that go in, in ascending order; left out when all do. */
  readonly shown?: readonly number[]
  /** Areas whose content must not be in the file, on this very content. */
  readonly redactions?: readonly Redaction[]
  readonly rotations?: Rotations
  /** What was chosen or blackened on a content that has since been replaced. */
  readonly outdated?: readonly ('pages' | 'redactions')[]
}

/** Everything a dossier is built from; read in one transaction, plain JSON, able to cross a thread. */
export type DossierSnapshot = {
  readonly language: DossierLanguage
  /** ISO date; also the creation date written into the PDF. */
  readonly builtOn: string
  readonly appVersion: string
  readonly title: string
  /** ISO date on which the dossier is to be filed; empty when not decided. */
  readonly filingDate: string
  readonly firm: FirmFacts
  readonly template: DossierTemplate
  readonly style: PrintStyle
  readonly instrument: Instrument
  readonly assessment: { readonly id: string; readonly year: number; readonly title: string }
  /** Keyed by the instrument's profile field id. */
  readonly profile: Readonly<Record<string, RichText>>
  /** In the order of their tables. */
  readonly profileRows: readonly SnapshotProfileRow[]
  /** Keyed by leaf code. */
  readonly answers: Readonly<Record<string, RichText>>
  /** Keyed by item code. */
  readonly scores: Readonly<Record<string, SnapshotScore>>
  readonly findings: readonly SnapshotFinding[]
  readonly indicators: readonly SnapshotIndicator[]
  readonly evidence: readonly SnapshotEvidence[]
  /** Form cells keyed by the template's field id. */
  readonly fields: Readonly<Record<string, FieldValue>>
}
