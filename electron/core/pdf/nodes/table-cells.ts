import type { Align, Cell } from '../../../../shared/domain/dossier/model.ts'
import type { Line } from '../lines/line.ts'
import type { CoveredNode, PdfNode, SpanningNode, StackNode, TagPath } from '../pdf-document.ts'
import type { Press } from './press.ts'
import { evidenceAnchor } from './style-runs.ts'
import type { TableLook } from './table-look.ts'

/** A row with more lines than this is cut into rows without a rule between them, so that it can leave a page. */
export const longRow = 14

export type SetCell = { readonly lines: readonly Line[]; readonly span: number; readonly type: 'TH' | 'TD' }

/** `84–95`: first and last page of an evidence, filled in when pages are made. */
const pageRange = (press: Press, look: TableLook, evidence: number, width: number): readonly Line[] => {
  const anchor = evidenceAnchor(evidence)
  const marks = { link: anchor, color: press.linkColor }
  const runs = [
    press.styled('000', look.type, { ...marks, slot: anchor }),
    press.styled('\u2013', look.type, marks),
    press.styled('000', look.type, { ...marks, slot: anchor, last: true }),
  ]
  const size = press.style.text[look.type].sizePt
  return press.setStyled(runs, { measure: Math.max(width, size * 6), align: 'left' }, size).map(line => ({
    ...line,
    measure: width,
  }))
}

export type SetCellOptions = {
  readonly look: TableLook
  readonly width: number
  readonly align: Align
  readonly type: SetCell['type']
}

/** Composes one cell to its width. */
export const setCell = (press: Press, cell: Cell, options: SetCellOptions): SetCell => {
  const { look, width, type } = options
  const span = cell.span ?? 1
  if (cell.pagesOf !== undefined) return { lines: pageRange(press, look, cell.pagesOf, width), span, type }
  const lines = press.set(cell.runs, look.type, {
    measure: width,
    align: cell.align ?? options.align,
    bold: cell.bold === true,
  })
  return { lines, span, type }
}

/** Lines `from` to `to` of every cell of a row as pdfmake's cells, short cells centred in height. */
export const rowNodes = (
  press: Press,
  look: TableLook,
  row: readonly SetCell[],
  from: number,
  to: number,
  tags: TagPath,
): readonly PdfNode[] => {
  const leading = press.leading(look.type)
  const height = Math.min(Math.max(...row.map(cell => cell.lines.length)), to) - from
  const path = [...tags, press.tag('TR')]
  return row.flatMap((cell): readonly PdfNode[] => {
    const part = cell.lines.slice(from, to)
    const tag = [...path, press.tag(cell.type)]
    const lift = cell.lines.length <= longRow ? ((height - part.length) * leading) / 2 : 0
    const stack: StackNode = {
      stack: part.map((line, index) => press.node(line, look.type, { tag, before: index === 0 ? lift : 0 })),
    }
    if (cell.span === 1) return [stack]
    const spanning: SpanningNode = { ...stack, colSpan: cell.span }
    const covered: CoveredNode[] = Array.from({ length: cell.span - 1 }, () => ({ text: '' }))
    return [spanning, ...covered]
  })
}
