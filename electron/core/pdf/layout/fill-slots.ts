import type { Line, Piece } from '../lines/line.ts'
import type { LayoutPage } from '../pdf-document.ts'

const widthOf = (piece: Piece, text: string): number =>
  [...text].reduce((sum, character) => sum + piece.face.advance(character.codePointAt(0) ?? 0), 0) *
  piece.size

/** Room that a line's joints take up or give back after a number changed its width. */
const respread = (line: Line, room: number): void => {
  const total = line.pieces.reduce((sum, piece) => sum + piece.stretch.reduce((a, b) => a + b, 0), 0)
  if (total <= 0) return
  for (const piece of line.pieces) {
    let grown = 0
    piece.gaps = piece.gaps.map((gap, index) => {
      const more = (room * (piece.stretch[index] ?? 0)) / total
      grown += more
      return gap + more
    })
    piece.width += grown
  }
}

const fillPiece = (piece: Piece, page: number): number => {
  const text = String(page)
  const tail = piece.gaps.at(-1) ?? 0
  const before = piece.width
  piece.width = widthOf(piece, text) + tail
  const still = new Array<number>(text.length - 1).fill(0)
  piece.stretch = [...still, piece.stretch.at(-1) ?? 0]
  piece.gaps = [...still, tail]
  piece.text = text
  return piece.width - before
}

/** The anchors of a document and the (1-based) page that each stands on. */
export const findAnchors = (pages: readonly LayoutPage[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [index, page] of pages.entries())
    for (const { type, item } of page.items)
      if (type === 'line' && item.id !== undefined && !found.has(item.id)) found.set(item.id, index + 1)
  return found
}

const leaderFill = (line: Line): void => {
  const leader = line.pieces.find(piece => piece.leader)
  if (leader === undefined) return
  const others = line.pieces.reduce((sum, piece) => sum + (piece === leader ? 0 : piece.width), 0)
  const room = line.measure - line.offset - others
  const pitch = leader.size * 0.42
  const dot = leader.face.advance(46) * leader.size
  const count = Math.max(3, Math.floor((room - leader.size * 0.6) / pitch))
  leader.text = '.'.repeat(count)
  leader.gaps = new Array<number>(count).fill(pitch - dot)
  leader.stretch = new Array<number>(count).fill(0)
  leader.width = count * pitch
  const rest = room - leader.width
  const before = line.pieces[line.pieces.indexOf(leader) - 1]
  if (before === undefined) return
  before.gaps[before.gaps.length - 1] = (before.gaps.at(-1) ?? 0) + rest
  before.width += rest
}

/** `84–84` becomes `84`; either stands in the middle of its cell. */
const setRange = (line: Line): void => {
  const [first, , last] = line.pieces
  if (first !== undefined && first.text === last?.text) line.pieces.splice(1)
  line.width = line.pieces.reduce((sum, piece) => sum + piece.width, 0)
  line.offset = Math.max(0, (line.measure - line.width) / 2)
}

/**
 * Writes the page numbers into the lines that print them, now that pages are made. A placeholder has as many
 * digits as the number most likely has; where it has not, the line is set to its measure anew.
 */
export const fillSlots = (
  pages: readonly LayoutPage[],
  pageOf: (anchor: string, last: boolean) => number | undefined,
): void => {
  const done = new Set<Line>()
  for (const page of pages)
    for (const { type, item } of page.items) {
      const line = type === 'line' ? item.inlines[0]?.composed : undefined
      if (line === undefined || done.has(line)) continue
      done.add(line)
      let grown = 0
      let slots = 0
      for (const piece of line.pieces) {
        const number = piece.slot === undefined ? undefined : pageOf(piece.slot, piece.last === true)
        if (number === undefined) continue
        slots += 1
        grown += fillPiece(piece, number)
      }
      if (slots === 0) continue
      if (line.pieces.some(piece => piece.last)) setRange(line)
      if (line.justified && grown !== 0) respread(line, -grown)
      leaderFill(line)
    }
}
