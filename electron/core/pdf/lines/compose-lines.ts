import type { Line, StyledRun } from './line.ts'
import { type LineAlign, setLine } from './set-line.ts'
import { kern, slackLeft, slackRight, squeezeOf } from './spacing.ts'
import { type Atom, splitAtoms } from './split-atoms.ts'

export type ComposeOptions = {
  /** Width of the column in points. */
  readonly measure: number
  /** Room before the first line in points. */
  readonly indent: number
  readonly align: LineAlign
}

type Cut = { readonly end: number; readonly next: number }

/**
 * Where the line that starts at `start` ends: the last atom that fits, squeezed if that saves a break. An opening mark
 * hangs in the margin where the line is `wrapped`, as `setLine` sets it; the first line has its indent there.
 */
const cutLine = (atoms: readonly Atom[], start: number, measure: number, wrapped: boolean): Cut => {
  let width = wrapped ? -slackLeft(atoms[start]) : 0
  let squeeze = 0
  let fits = -1
  for (let index = start; index < atoms.length; index++) {
    const atom = atoms[index]
    if (atom === undefined) break
    if (atom.kind === 'break') return { end: index, next: index + 1 }
    const left = index > start ? atoms[index - 1] : undefined
    if (left !== undefined) {
      if (atom.breakBefore) fits = index
      width += kern(left, atom)
      squeeze += squeezeOf(left, atom)
    }
    width += atom.width
    if (atom.kind === 'space') continue
    if (width - slackRight(atom) <= measure + 0.01) continue
    const right = atoms[index + 1]
    const closes = right === undefined || right.kind === 'break' || right.breakBefore
    if (closes && width - slackRight(atom) - squeeze <= measure && !atom.breakBefore) continue
    if (fits > start) return { end: fits, next: fits }
    return { end: Math.max(index, start + 1), next: Math.max(index, start + 1) }
  }
  return { end: atoms.length, next: atoms.length }
}

const trimEnd = (atoms: readonly Atom[], start: number, end: number): number => {
  let last = end
  while (last > start && atoms[last - 1]?.kind === 'space') last -= 1
  return last
}

/**
 * Breaks text into lines as a Chinese reader expects: no closing mark at the start of a line, no opening mark at
 * its end, numbers and words kept whole, full-width marks squeezed where that helps, both edges straight except
 * for the last line. All text is kept, except white space at a break. An empty text gives one empty line.
 */
export const composeLines = (runs: readonly StyledRun[], options: ComposeOptions): readonly Line[] => {
  const atoms = splitAtoms(runs, options.measure)
  const lines: Line[] = []
  let start = 0
  do {
    const indent = lines.length === 0 ? options.indent : 0
    if (start > 0 && atoms[start - 1]?.kind !== 'break') while (atoms[start]?.kind === 'space') start += 1
    if (start > 0 && start >= atoms.length && atoms[start - 1]?.kind !== 'break') break
    const wrapped = lines.length > 0
    const cut = cutLine(atoms, start, options.measure - indent, wrapped)
    const last = cut.next >= atoms.length || atoms[cut.next - 1]?.kind === 'break'
    const content = atoms.slice(start, trimEnd(atoms, start, cut.end))
    lines.push(setLine(content, { ...options, indent, last, wrapped }))
    start = cut.next
  } while (start < atoms.length)
  return lines
}
