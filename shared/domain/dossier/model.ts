import type { PrintStyle } from '../../packs/print-style.ts'
import type { Area } from '../evidence/passage.ts'
import type { QuarterTurn, Redaction, Rotations } from '../evidence/submitted-copy.ts'
import type { DossierLanguage } from './snapshot.ts'

/** A piece of running text; `evidence` prints a reference to that evidence with its page and links to it. */
export type Run =
  | { readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly evidence: number }
  | { readonly lineBreak: true }
export type Runs = readonly Run[]

export type Align = 'left' | 'center' | 'right'
export type Cell = {
  readonly runs: Runs
  readonly align?: Align
  readonly bold?: boolean
  /** Columns that the cell spans; the cells it covers are left out of the row. */
  readonly span?: number
  /** Prints the first page of an evidence (`first`), or first and last (`range`), instead of `runs`. */
  readonly pagesOf?: number
}

export type TableBlock = {
  readonly type: 'table'
  readonly caption?: string
  /** Set in the size of notes, for many columns. */
  readonly small?: boolean
  /** Printed at the upper right, e.g. 单位：万元. */
  readonly unit?: string
  /** `width` is a share of the measure. */
  readonly columns: readonly { readonly title: string; readonly width: number; readonly align: Align }[]
  readonly rows: readonly (readonly Cell[])[]
}

export type GridCell = {
  readonly runs: Runs
  /** Set as a heading of its row or column. */
  readonly head?: boolean
  readonly align?: Align
  /** Columns and rows that the cell covers; the places it covers are left out. */
  readonly span?: number
  readonly rows?: number
}

/** A table as its author drew it: heads anywhere, cells over several rows and columns. */
export type GridBlock = {
  readonly type: 'grid'
  /** Shares of the measure. */
  readonly widths: readonly number[]
  /** Rows that are repeated at the head of each page. */
  readonly headRows: number
  /** Every row covers all columns, counting what reaches into it from above. */
  readonly rows: readonly (readonly GridCell[])[]
}

export type FigureImage = {
  readonly sha256: string
  readonly mediaType: string
  /** Areas whose content must not be in the file. */
  readonly redactions?: readonly Area[]
  readonly turn?: QuarterTurn
}

/** A picture between paragraphs; `image` is null where the firm file holds none. */
export type FigureBlock = {
  readonly type: 'figure'
  /** With its number: 图 3 改进循环 */
  readonly caption: string
  readonly image: FigureImage | null
  /** Printed in the picture's place when it cannot be read. */
  readonly missing: string
}

export type ChartSeries = {
  readonly name: string
  readonly role: 'actual' | 'target' | 'rival' | 'benchmark'
  readonly values: readonly (number | null)[]
}
/** A trend of one indicator, or bars per category; drawn by the program, never taken from outside. */
export type ChartSpec =
  | {
      readonly kind: 'trend'
      readonly title: string
      readonly unit: string
      readonly decimals: number
      readonly note: string
      readonly labels: readonly string[]
      readonly series: readonly ChartSeries[]
    }
  | {
      readonly kind: 'bars'
      readonly title: string
      readonly unit: string
      readonly labels: readonly string[]
      readonly values: readonly number[]
      /** Names the values where others stand beside them, e.g. those of last year. */
      readonly name?: string
      readonly compare?: { readonly name: string; readonly values: readonly number[] }
    }

export type Block =
  /** Level 1 and 2 (and the part's own title) are in contents and bookmarks when `contents` is set, or in the bookmarks alone. */
  | {
      readonly type: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly text: string
      readonly anchor?: string
      readonly contents?: boolean | 'bookmarks'
    }
  | {
      readonly type: 'paragraph'
      readonly runs: Runs
      readonly style?: 'body' | 'note'
      readonly align?: 'justify' | Align
      readonly indent?: boolean
      /** Stays on one page with what follows. */
      readonly keepWithNext?: boolean
    }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly (readonly Runs[])[] }
  | {
      readonly type: 'form'
      readonly rows: readonly { readonly label: string; readonly value: readonly Runs[] }[]
    }
  | TableBlock
  | GridBlock
  | FigureBlock
  | { readonly type: 'charts'; readonly charts: readonly ChartSpec[] }
  | {
      readonly type: 'cover'
      readonly heading: string
      readonly subheading: string
      readonly year: string
      readonly lines: readonly { readonly label: string; readonly value: string; readonly seal: boolean }[]
      readonly sealWords: string
    }
  | { readonly type: 'signatures'; readonly lines: readonly string[] }
  | { readonly type: 'contents' }
  | { readonly type: 'evidence' }

export type PartModel = {
  readonly id: string
  readonly type: string
  readonly title: string
  /** The part's title is printed, enters contents and bookmarks, and the part starts a new (odd) page. */
  readonly titled: boolean
  readonly blocks: readonly Block[]
}

export type EvidenceModel = {
  readonly id: string
  readonly number: number
  /** E-12 */
  readonly label: string
  readonly title: string
  readonly mediaType: string
  readonly sha256: string
  readonly size: number
  readonly pages?: number
  /** The pages that are printed, in ascending order; left out when all are. */
  readonly shown?: readonly number[]
  /** Areas whose content must not be in the file. */
  readonly redactions?: readonly Redaction[]
  readonly rotations?: Rotations
  /** Its redactions were drawn on another content: a page of facts stands for it. */
  readonly withheld?: true
  /** Label and value of every stated fact, for the cover page of what cannot be printed itself. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** What the renderer prints by itself, with `{{name}}` where a value goes. */
export type DossierPhrases = {
  /** （ 见 证据 E-12 ，第 87 页 ； … ） */
  readonly referenceOpen: string
  readonly referenceSee: string
  readonly referenceFirst: string
  /** With {{page}}. */
  readonly referencePage: string
  readonly referenceNext: string
  readonly referenceClose: string
  /** {{label}} {{page}} {{pages}} */
  readonly stamp: string
  /** The stamp where pages were chosen, also with {{source}}, the page in the original. */
  readonly stampOfPage: string
  /** Why a cover page stands for the file itself: {{fileName}}. */
  readonly notPrintable: string
  readonly notReadable: string
  /** Why a page of facts stands for what must not be printed as it is. */
  readonly withheld: string
  readonly figureAlt: string
}

/** A dossier as plain JSON: everything said, nothing placed. */
export type DossierModel = {
  readonly language: DossierLanguage
  readonly builtOn: string
  readonly properties: {
    readonly title: string
    readonly author: string
    readonly subject: string
    readonly keywords: string
    readonly creator: string
  }
  readonly header: string
  readonly style: PrintStyle
  readonly parts: readonly PartModel[]
  readonly evidence: readonly EvidenceModel[]
  readonly phrases: DossierPhrases
}
