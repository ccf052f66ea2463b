import { isPair, isWide, mayBegin, mayEnd } from './kinsoku.ts'
import type { StyledRun } from './line.ts'

/** The smallest piece that a line never parts: one Chinese character, one word or number, one space. */
export type Atom = {
  readonly text: string
  readonly run: StyledRun
  readonly kind: 'wide' | 'word' | 'space' | 'break'
  /** Width in points. */
  readonly width: number
  /** A line may end before this atom. */
  breakBefore: boolean
}

const widthOf = (text: string, run: StyledRun): number => {
  let sum = 0
  for (const character of text) sum += run.face.advance(character.codePointAt(0) ?? 0)
  return sum * run.size
}

const lastOf = (text: string): string => [...text].at(-1) ?? ''
const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32)

/** A break between two neighbours, by the rules for line start and line end. */
const mayPart = (left: Atom, right: Atom): boolean => {
  if (left.kind === 'break' || right.kind === 'break' || right.kind === 'space') return false
  const end = lastOf(left.text)
  const start = firstOf(right.text)
  if (!mayBegin(start) || (left.kind !== 'space' && !mayEnd(end)) || isPair(end, start)) return false
  return left.kind === 'space' || left.kind === 'wide' || right.kind === 'wide'
}

/** After these a word too wide for its line may be parted: file names, links, document numbers. */
const seams = /(?<=[-/_.:@&=?])/u

/** Splits a word wider than the measure at its seams, and what is still too wide between any two characters. */
const splitLong = (atom: Atom, measure: number): readonly Atom[] => {
  if (atom.width <= measure) return [atom]
  const parts = atom.text
    .split(seams)
    .flatMap(part => (widthOf(part, atom.run) <= measure ? [part] : [...part]))
  return parts.map(
    (text, index): Atom => ({
      ...atom,
      text,
      width: widthOf(text, atom.run),
      breakBefore: index === 0 ? atom.breakBefore : true,
    }),
  )
}

const tokens = /\n|[ \t\u00A0\u3000]|[^ \t\u00A0\u3000\n]/gu

/** Cuts styled runs into atoms; a newline becomes an atom of kind `break`. */
export const splitAtoms = (runs: readonly StyledRun[], measure: number): readonly Atom[] => {
  const atoms: Atom[] = []
  for (const run of runs) {
    let word = ''
    const flush = (): void => {
      if (word !== '')
        atoms.push({ text: word, run, kind: 'word', width: widthOf(word, run), breakBefore: false })
      word = ''
    }
    for (const [token] of run.text.matchAll(tokens)) {
      const code = token.codePointAt(0) ?? 0
      if (token === '\n') {
        flush()
        atoms.push({ text: '', run, kind: 'break', width: 0, breakBefore: false })
      } else if (token === ' ' || token === '\t' || code === 0x3000) {
        flush()
        const text = code === 0x3000 ? token : ' '
        atoms.push({ text, run, kind: 'space', width: widthOf(text, run), breakBefore: false })
      } else if (isWide(code)) {
        flush()
        atoms.push({ text: token, run, kind: 'wide', width: widthOf(token, run), breakBefore: false })
      } else {
        word += token
      }
    }
    flush()
  }
  const split = atoms.flatMap(atom => (atom.kind === 'word' ? splitLong(atom, measure) : [atom]))
  for (const [index, atom] of split.entries()) {
    const left = split[index - 1]
    if (left !== undefined && !atom.breakBefore) atom.breakBefore = mayPart(left, atom)
  }
  return split
}
