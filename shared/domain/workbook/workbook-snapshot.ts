import type { Instrument } from '../../packs/instrument.ts'
import type { SnapshotIndicator } from '../dossier/snapshot.ts'

/** Everything an assessor workbook is made from; a blank one holds no scores, findings, notes and texts. */
export type WorkbookSnapshot = {
  readonly language: 'zh-CN' | 'en'
  /** ISO date. */
  readonly builtOn: string
  readonly firmName: string
  readonly instrument: Instrument
  readonly assessment: { readonly year: number; readonly title: string }
  readonly scores: Readonly<
    Record<
      string,
      {
        readonly bands: Readonly<Record<string, string>>
        readonly percent: number | null
        readonly reason: string
      }
    >
  >
  readonly findings: readonly {
    readonly item: string
    readonly kind: 'strength' | 'opportunity'
    readonly text: string
  }[]
  /** Question id → what was noted. */
  readonly notes: Readonly<Record<string, string>>
  /** Leaf code → the narrative as plain lines. */
  readonly texts: Readonly<Record<string, string>>
  /** Leaf code → its evidence as people write it, `E-12 …`. */
  readonly evidence: Readonly<Record<string, readonly string[]>>
  readonly indicators: readonly SnapshotIndicator[]
}

type Texts<Keys extends string> = Readonly<Record<Keys, string>>

/** The words of the workbook: `workbook` of `resources/locales/<language>/feedback.json`. */
export type WorkbookWords = {
  readonly fileName: string
  readonly sheets: Texts<
    'guide' | 'scores' | 'findings' | 'texts' | 'questions' | 'evidence' | 'indicators' | 'bands'
  >
  readonly guide: Texts<'title' | 'firm' | 'year' | 'criteria' | 'builtOn' | 'assessor' | 'howTo'> & {
    readonly steps: readonly string[]
  }
  readonly columns: Texts<
    | 'code'
    | 'title'
    | 'points'
    | 'kind'
    | 'process'
    | 'results'
    | 'percent'
    | 'score'
    | 'reason'
    | 'strengths'
    | 'opportunities'
    | 'verify'
    | 'text'
    | 'question'
    | 'dimension'
    | 'note'
    | 'expected'
    | 'linked'
    | 'indicator'
    | 'unit'
    | 'better'
    | 'series'
    | 'source'
    | 'band'
    | 'total'
  >
  readonly directions: Texts<'up' | 'down' | 'up-or-level' | 'info'>
  readonly series: Texts<'actual' | 'target' | 'rival' | 'benchmark'>
}
