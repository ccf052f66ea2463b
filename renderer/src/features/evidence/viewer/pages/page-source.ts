import type { TextRun } from '../../../../../../shared/domain/evidence/viewer/page-text.ts'
import type { Size } from '../../../../../../shared/domain/evidence/viewer/turn.ts'

/** A line of words as the browser can set it over the page. */
export type LaidRun = TextRun & {
  readonly family: string
  /** Width at a font size of one pixel. */
  readonly natural: number
}
/** The words of a page; `text` holds every run, lines ended by a line feed. */
export type LaidText = { readonly text: string; readonly runs: readonly LaidRun[] }

/** A document of pages, whatever it is made of. Pages count from 1; every part may reject for a broken page. */
export type PageSource = {
  readonly pages: number
  /** Width and height in CSS pixels at 100 %, as the file shows the page. */
  readonly size: (page: number) => Promise<Size>
  /** Draws a page `width` pixels wide into a canvas and sets the size of the canvas. */
  readonly draw: (
    page: number,
    canvas: HTMLCanvasElement,
    width: number,
    signal: AbortSignal,
  ) => Promise<void>
  /** The words of a page with their places; without runs where only the words themselves are known. */
  readonly text: (page: number) => Promise<LaidText>
}

export const noText: LaidText = { text: '', runs: [] }
