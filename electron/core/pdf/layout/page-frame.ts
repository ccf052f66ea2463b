import type { FontBook } from '../fonts/font-book.ts'
import type { Press } from '../nodes/press.ts'
import { pointsOf } from '../nodes/press.ts'
import type { PdfDocument } from '../pdf-document.ts'
import { drawLine } from './draw-line.ts'

/** Distance of the running head above and of the page number below the type area (GB/T 9704: 7 mm). */
const headGap = pointsOf(5)
const folioGap = pointsOf(7)

export type PageFrame = {
  /** Left edge of the type area of a page: the binding edge changes sides when printed on both. */
  readonly left: (page: number) => number
  readonly draw: (document: PdfDocument, fonts: FontBook, page: number, total: number) => void
}

/** Running head with a fine rule, page number at the outer foot; an empty page and the cover carry neither. */
export const createPageFrame = (press: Press, header: string): PageFrame => {
  const { page, duplex, folio } = press.style
  const odd = (number: number): boolean => !duplex || number % 2 === 1
  const left = (number: number): number => pointsOf(odd(number) ? page.bindingMm : page.outerMm)
  const top = pointsOf(page.topMm)
  const bottom = pointsOf(page.heightMm - page.bottomMm)
  const align = (number: number, outer: boolean): 'left' | 'right' | 'center' =>
    !outer ? 'center' : odd(number) ? 'right' : 'left'
  return {
    left,
    draw: (document, fonts, number, total) => {
      const text = folio.pattern.replace('{page}', String(number)).replace('{pages}', String(total))
      const size = press.style.text.folio.sizePt
      const room = folio.position === 'outer' ? size : 0
      const [foot] = press.set([{ text }], 'folio', {
        measure: press.measure - room * 2,
        align: align(number, folio.position === 'outer'),
      })
      const [head] = press.set([{ text: header }], 'header', {
        measure: press.measure,
        align: align(number, true),
        color: '#4a4a4a',
      })
      const x = left(number)
      if (foot !== undefined) drawLine(document, fonts, foot, x + room, bottom + folioGap + size * 0.4)
      if (head === undefined) return
      drawLine(document, fonts, head, x, top - headGap - 4)
      const y = (top - headGap).toFixed(2)
      const ruled = `${x.toFixed(2)} ${y} m ${(x + press.measure).toFixed(2)} ${y} l S`
      document.addContent(`q 0.4 w 0.6 G ${ruled} Q`)
    },
  }
}
