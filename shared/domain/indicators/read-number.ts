import { narrowText } from './narrow-text.ts'
import { compareUnits, isNoUnit } from './unit-scale.ts'
import { withoutBinaryDust } from './without-binary-dust.ts'

/**
 * What was done to understand a text as a number: `text` it was a number stored as text, `wide` full-width digits,
 * `grouped` thousands parted by commas or blanks, `unit` the indicator's own unit behind it, `percent` a fraction shown
 * as per cent.
 */
type NumberNote = 'text' | 'wide' | 'grouped' | 'unit' | 'percent'

/**
 * `not-a-number`; `ambiguous` could be read in two ways (1,23 · 1.234.567 · 3-5); `about` says about or a bound (约 95,
 * ≥95); `unit-differs` another unit stands behind it; `percent-without-unit` per cent where the unit is not.
 */
type NumberRefusal = 'not-a-number' | 'ambiguous' | 'about' | 'unit-differs' | 'percent-without-unit'

export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly notes: readonly NumberNote[] }
  /** `unit` is the other unit, `converted` the value in the indicator's unit when a factor leads there. */
  | {
      readonly kind: 'refused'
      readonly reason: NumberRefusal
      readonly unit?: string
      readonly converted?: number
    }

const nothing = /^(?:|-+|—+|–+|\/|\\|无|暂无|空|缺|不适用|n\/?a|null|none|nil)$/i
const about = /^(?:约|近|大约|超过?|逾|不[低高]于|不少于|[≥≤><~≈±])|(?:左右|以上|以下|以内|多|余|\+)$/
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i
const groupedNumber = /^[+-]?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/
const looksNumeric = /^[+-]?[\d.,' ]*\d[\d.,' ]*$/
const range = /^[+-]?[\d.]+\s*(?:-|~|至|到|—|–|\/)\s*[\d.]+/

const refused = (reason: NumberRefusal): NumberReading => ({ kind: 'refused', reason })

/** Digits and what follows them, which is then taken for a unit. */
const split = (text: string): readonly [number: string, unit: string] => {
  const found = /^[+-]?[\d.,' ]*\d[\d.,']*(?:e[+-]?\d{1,3}(?![\d.]))?/i.exec(text)
  return found === null ? ['', text] : [found[0].trim(), text.slice(found[0].length).trim()]
}

const readDigits = (text: string): { readonly value: number; readonly grouped: boolean } | NumberRefusal => {
  if (plainNumber.test(text)) {
    const value = Number(text)
    return Number.isFinite(value) ? { value, grouped: false } : 'not-a-number'
  }
  if (groupedNumber.test(text)) return { value: Number(text.replace(/[, ]/g, '')), grouped: true }
  return looksNumeric.test(text) ? 'ambiguous' : 'not-a-number'
}

/**
 * Reads a text that somebody typed where a number is meant: `1,234` · `５６％` · `98.6 %` · ` 1 234.5 ` · `31200万元`.
 * Empty cells and the usual signs for nothing (— / 无 N/A) are `empty`. A text that could mean two numbers, or carries
 * another unit than the indicator's, is refused rather than guessed.
 *
 * @param unit the indicator's unit
 */
export const readNumber = (text: string, unit: string): NumberReading => {
  const plain = narrowText(text)
    .replace(/^[−﹣]/, '-')
    .replace(/^¥\s*/, '')
  if (nothing.test(plain)) return { kind: 'empty' }
  if (about.test(plain)) return refused('about')
  const [digits, suffix] = split(plain)
  if (digits === '') return refused('not-a-number')
  if (range.test(plain) && suffix !== '') return refused('ambiguous')
  const read = readDigits(digits)
  if (typeof read === 'string') return refused(read)
  const notes: NumberNote[] = ['text']
  if (/[\uFF01-\uFF5E]/.test(text)) notes.push('wide')
  if (read.grouped) notes.push('grouped')
  if (suffix === '') return { kind: 'number', value: read.value, notes }
  const relation = isNoUnit(suffix) ? { kind: 'different' as const } : compareUnits(suffix, unit)
  if (relation.kind === 'same') return { kind: 'number', value: read.value, notes: [...notes, 'unit'] }
  if (relation.kind === 'scaled') {
    return {
      kind: 'refused',
      reason: 'unit-differs',
      unit: suffix,
      converted: withoutBinaryDust(read.value * relation.factor),
    }
  }
  if (suffix === '%') return refused('percent-without-unit')
  if (/\d/.test(suffix)) return refused('not-a-number')
  return { kind: 'refused', reason: 'unit-differs', unit: suffix }
}

/**
 * A number that a spreadsheet shows as per cent holds the fraction: 0.986 for 98.6 %. It is understood where the
 * indicator's unit is per cent, and refused elsewhere.
 */
export const readPercentCell = (fraction: number, unit: string): NumberReading =>
  compareUnits('%', unit).kind === 'same'
    ? { kind: 'number', value: withoutBinaryDust(fraction * 100), notes: ['percent'] }
    : refused('percent-without-unit')
