import type { FontBook } from '../fonts/font-book.ts'
import type { LayoutItem, LayoutPage, LayoutSvg, OutlineItem, PdfDocument, Picture } from '../pdf-document.ts'
import { Renderer } from '../pdfmake-stages.ts'
import { drawLine } from './draw-line.ts'
import type { PageFrame } from './page-frame.ts'
import { createStructure } from './structure.ts'

export type Bookmark = { readonly anchor: string; readonly text: string; readonly level: number }

export type DrawPagesInput = {
  readonly document: PdfDocument
  readonly fonts: FontBook
  readonly frame: PageFrame
  /** The first page is a cover. */
  readonly covered: boolean
  readonly size: readonly [number, number]
  /** Where pdfmake put the left edge of the type area on every page. */
  readonly left: number
  readonly bookmarks: readonly Bookmark[]
  /** Called before each page; may wait (to open an evidence) and may throw to stop. */
  readonly beforePage: (page: number) => Promise<void>
  readonly drawPicture: (picture: Picture, at: { readonly x: number; readonly y: number }) => void
  /** Draws the foreign page that belongs on this page, if one does. */
  readonly drawEvidence: (page: number, mark: (alt: string, draw: () => void) => void) => void
  /** Called after each page; may wait (to let the page reach the disk). */
  readonly pageDone: (page: number) => Promise<void>
}

/** Draws the pages that pdfmake laid out, in reading order, with structure, bookmarks and links. */
export const drawPages = async (pages: readonly LayoutPage[], input: DrawPagesInput): Promise<void> => {
  const { document, fonts, frame, left } = input
  const renderer = new Renderer(document)
  const structure = createStructure(document)
  const bookmarks = new Map(input.bookmarks.map(bookmark => [bookmark.anchor, bookmark]))
  const parents: OutlineItem[] = [document.outline]
  const drawn = new Set<object>()

  const arrive = (anchor: string, y: number): void => {
    document.addNamedDestination(anchor, 'XYZ', 0, Math.max(0, y - 6), null)
    const bookmark = bookmarks.get(anchor)
    if (bookmark === undefined) return
    bookmarks.delete(anchor)
    const parent = parents[bookmark.level - 1] ?? document.outline
    const options = { expanded: false, top: Math.max(0, y - 6), left: document.page.width }
    parents[bookmark.level] = parent.addItem(bookmark.text, options)
    parents.length = bookmark.level + 1
  }

  const drawItem = (entry: LayoutItem): void => {
    if (entry.type === 'vector') {
      structure.artifact('Layout', () => renderer.renderVector(entry.item))
    } else if (entry.type === 'svg') {
      const alt = entry.item.alt ?? ''
      structure.mark([`Figure#${drawn.size}s`], () => renderer.renderSVG(entry.item as LayoutSvg), alt)
      drawn.add(entry.item)
    } else if (entry.type === 'line') {
      const { item } = entry
      const inline = item.inlines[0]
      if (inline?.composed === undefined) return
      const { composed, tag, picture } = inline
      if (picture !== undefined) {
        const at = { x: item.x + composed.offset, y: item.y }
        structure.mark(tag ?? ['Figure'], () => input.drawPicture(picture, at), picture.alt)
        return
      }
      if (item.id !== undefined && !drawn.has(composed)) arrive(item.id, item.y)
      const baseline = item.y + (inline.height - inline.fontSize) / 2 + inline.fontSize * 0.88
      const draw = (): void => drawLine(document, fonts, composed, item.x, baseline)
      if (drawn.has(composed)) structure.artifact('Pagination', draw)
      else structure.mark(tag ?? ['P'], draw)
      drawn.add(composed)
    }
  }

  for (const [index, page] of pages.entries()) {
    const number = index + 1
    await input.beforePage(number)
    document.addPage({ size: input.size, margin: 0 })
    if (page.items.length > 0) {
      document.save()
      const shift = frame.left(number) - left
      if (shift !== 0) document.translate(shift, 0)
      for (const item of page.items) drawItem(item)
      document.restore()
      input.drawEvidence(number, (alt, draw) => structure.mark([`Figure#e${number}`], draw, alt))
      if (number > 1 || !input.covered)
        structure.artifact('Pagination', () => frame.draw(document, fonts, number, pages.length))
    }
    await input.pageDone(number)
  }
  structure.end()
}
