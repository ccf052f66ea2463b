import type { FontBook } from '../fonts/font-book.ts'
import type { Line, Piece } from '../lines/line.ts'
import type { PdfDocument } from '../pdf-document.ts'

const short = (value: number): string => String(Math.round(value * 1000) / 1000)

/** `[<0012> -120 <0013>] TJ`: glyphs with the room after them in thousandths of an em. */
const showText = (codes: readonly string[], piece: Piece): string => {
  const parts: string[] = []
  let run = ''
  for (const [index, code] of codes.entries()) {
    run += code
    const gap = piece.gaps[index] ?? 0
    if (Math.abs(gap) > 0.001) {
      parts.push(`<${run}> ${short((-gap * 1000) / piece.size)}`)
      run = ''
    }
  }
  if (run !== '') parts.push(`<${run}>`)
  return `[${parts.join(' ')}] TJ`
}

const colorOf = (piece: Piece): string => {
  const digits = /^#(..)(..)(..)$/.exec(piece.color ?? '#000000')
  const parts = (digits ?? []).slice(1).map(part => short(Number.parseInt(part, 16) / 255))
  return parts.length === 3 ? `${parts.join(' ')} rg` : '0 0 0 rg'
}

/** Draws a composed line with its baseline at `baseline` (from the top of the page) and its links. */
export const drawLine = (
  document: PdfDocument,
  fonts: FontBook,
  line: Line,
  x: number,
  baseline: number,
): void => {
  const { page } = document
  let at = x + line.offset
  const out = ['BT']
  let first = true
  const link = { name: '', from: at, size: 0 }
  const close = (): void => {
    const { name, from, size } = link
    if (name !== '') document.goTo(from, baseline - size * 0.9, at - from, size * 1.15, name)
  }
  for (const piece of line.pieces) {
    const font = fonts.embedded(piece.face)
    page.fonts[font.id] ??= font.ref()
    const codes = fonts.encode(piece.face, piece.text)
    if (first) out.push(`1 0 0 -1 ${short(at)} ${short(baseline)} Tm`)
    out.push(`/${font.id} ${short(piece.size)} Tf`, colorOf(piece), showText(codes, piece))
    if ((piece.link ?? '') !== link.name) {
      close()
      Object.assign(link, { name: piece.link ?? '', from: at, size: piece.size })
    }
    at += piece.width
    first = false
  }
  close()
  if (!first) document.addContent([...out, 'ET'].join('\n'))
}
