import type { EvidenceKind } from '../../../../packs/evidence-kinds.ts'
import { countLetters } from '../count-letters.ts'
import type { Line } from '../read-lines.ts'
import type { Candidate } from '../suggestions.ts'
import { type FoundNumber, findNumbers, withoutOrdinal } from './find-numbers.ts'
import { type Fit, fitShape, mended } from './fit-shape.ts'
import { labelBefore } from './label-before.ts'
import { formOf } from './number-form.ts'
import type { NumberLabels } from './number-labels.ts'
import { isMark, isOtherNumber, namesOther } from './other-numbers.ts'
import { patentIn } from './patent-candidate.ts'
import { formalNumberIn } from './read-value.ts'

const searched = 200
const mostCells = 8
const longestSpread = 4
const head = 30
/** More numbers without a label are those of a table and not that of the document. */
const mostGuesses = 6
/** From here on words are a label and not only like one. */
const surely = 0.7

/** Shapes by which a number shows what it is: those that a credit code or any row of digits may have do not. */
const telling = (shapes: readonly string[]): readonly string[] =>
  shapes.filter(shape => /^(?:[A-Z(]|20)|\d\}[A-Z]{2}|R\\d/u.test(shape))

type Shapes = { readonly own: readonly string[]; readonly all: readonly string[] }

/** What a shape adds: most where it is of the kind that the document probably is. */
const worthOfShape = (own: Fit | null, other: Fit | null): number => {
  if (own !== null) return own.misread ? 0.24 : 0.33
  return other === null ? 0 : 0.18
}

/** A number with how sure it is; a guess has neither a label nor a known shape. */
type Judged = Pick<Candidate, 'value' | 'confidence' | 'why'> & { readonly guess?: boolean }

/** How sure it is that a number is that of the document, by its shape, its form and the words before it; null when it is none. */
const judge = (
  { value, before, alone }: FoundNumber,
  { own, all }: Shapes,
  known: NumberLabels,
): Judged | null => {
  const bare = withoutOrdinal(value)
  const fit = fitShape(bare, own, 'kept')
  if (namesOther(before) || (fit === null && isOtherNumber(value))) return null
  const other = fit === null ? fitShape(bare, all, 'kept') : null
  const shape = worthOfShape(fit, other)
  const form = formOf(value)
  const label = labelBefore(before, known)
  if (fit === null && isMark(value) && label < surely) return null
  if (shape === 0 && !alone && label < (/[A-Z]/u.test(value) ? 0.1 : surely)) return null
  if (shape === 0 && form < 0.5 && label <= surely) return null
  // the digits of a standard whose letters were not read as one
  if (!/[A-Z]/u.test(value) && /[A-Za-z] ?$/u.test(before)) return null
  const worth = 0.1 + 0.25 * form + 0.35 * label + shape + (alone ? 0.06 : 0)
  const found = { value: (fit ?? other)?.value ?? mended(value), confidence: worth }
  return label < surely ? { ...found, why: 'shape', guess: shape === 0 } : { ...found, why: 'label' }
}

/** The words before a number: those of its cell, or of the cells before, whose characters may stand far apart. */
const wordsBefore = (cells: readonly string[], index: number, own: string): string => {
  if (countLetters(own) > 1) return own
  const near = cells[index - 1] ?? ''
  const spread = countLetters(near) > 1 ? [near] : cells.slice(Math.max(0, index - longestSpread), index)
  return spread.join('') + own
}

/** A number with its year in brackets or its series, near the head and not of something else. */
const formalIn = ({ text, at }: Line): Judged | null => {
  const value = at < head ? formalNumberIn(text) : null
  if (value === null || namesOther(text.slice(0, text.indexOf(value.slice(0, 2))))) return null
  return { value, confidence: /[〔[(]/u.test(value) ? 0.6 : 0.45, why: 'shape' }
}

/**
 * Numbers that show what they are without a label that is known: patents and numbers with their year in brackets, and
 * what looks like the number of a document behind a misread label, alone in its line, or in the shape of a kind.
 */
export const standingNumbers = (
  lines: readonly Line[],
  labels: NumberLabels,
  kind: EvidenceKind | undefined,
): readonly Candidate[] => {
  const own = kind?.numbers.flatMap(one => one.shapes.filter(shape => !shape.startsWith('[\\dA-Z]'))) ?? []
  const all = telling([...new Set(labels.shapes.flatMap(({ shapes }) => shapes))])
  const inCells = ({ cells, at }: Line): readonly (Judged | null)[] =>
    cells.slice(0, mostCells).flatMap((cell, index) =>
      findNumbers(cell, own).map(one => {
        const before = wordsBefore(cells, index, one.before)
        const judged = judge({ ...one, before }, { own, all }, labels)
        return (
          judged && { ...judged, confidence: Math.min(0.9, judged.confidence - Math.min(0.1, at / 1000)) }
        )
      }),
    )
  const found = lines.slice(0, searched).flatMap(line => {
    const patent = patentIn(line.text)
    const read: readonly (Judged | null)[] = [
      patent,
      formalIn(line),
      ...(patent === null ? inCells(line) : []),
    ]
    return read.flatMap(one => (one === null ? [] : [{ ...one, line }]))
  })
  const isTable = found.filter(({ guess }) => guess === true).length > mostGuesses
  return found
    .filter(({ guess }) => !(isTable && guess === true))
    .map(({ line: { page, quote }, value, confidence, why }) => ({ value, page, quote, confidence, why }))
}
