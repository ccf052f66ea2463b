import { fitShape } from './fit-shape.ts'
import { formOf, withoutTail } from './number-form.ts'
import { isOtherNumber } from './other-numbers.ts'
import { provinces } from './province-signs.ts'
import { readValues } from './read-value.ts'

/** What looks like a number, with the words before it, and whether it stands alone. */
export type FoundNumber = { readonly value: string; readonly before: string; readonly alone: boolean }

/** Where a number can begin, with the sign of a province that may have been misread. */
const start = new RegExp(
  `(?<![A-Za-z0-9.,/-])(?:\\(\\p{Script=Han}\\)|(?<!\\p{L})(?!号)\\p{Script=Han}(?=[A-Z]{2,}\\d))?[${provinces}]?[A-Z0-9][A-Za-z0-9]`,
  'gu',
)
const mostOfPart = 4
/** Beginnings that are looked at: a part with more is no line of a certificate. */
const mostTries = 12
/** So many signs beside a number are dirt. */
const mostDirt = 1

const isDirt = (text: string): boolean => text.replace(/[^\p{L}\p{N}]/gu, '').length <= mostDirt

/** A number without the words around an ordinal: 第1234567号. */
export const withoutOrdinal = (value: string): string => value.replace(/^第|号$/gu, '')

/** Of the readings that begin at one place the one in a shape of the kind, else the one that looks most like a number. */
const bestReading = (
  values: readonly string[],
  whole: boolean,
  shapes: readonly string[],
): string | undefined => {
  const [longest] = values
  const shaped = values.find(value => fitShape(withoutOrdinal(value), shapes, 'kept') !== null)
  if (shaped !== undefined) return shaped
  if (whole && longest !== undefined && formOf(longest) > 0) return withoutTail(longest)
  return values.toReversed().find(value => formOf(value) >= 0.8) ?? values.find(value => formOf(value) > 0)
}

/** What looks like a number in a part of a line, or has one of the shapes. */
export const findNumbers = (part: string, shapes: readonly string[]): readonly FoundNumber[] => {
  const found: FoundNumber[] = []
  let end = 0
  let tries = 0
  for (const { index } of part.matchAll(start)) {
    if (index < end) continue
    tries++
    if (tries > mostTries || found.length >= mostOfPart) break
    const before = part.slice(end, index)
    const values = readValues(part.slice(index))
    const [longest = ''] = values
    const first = isDirt(before)
    const value = bestReading(values, first && longest.length >= part.slice(index).trim().length - 1, shapes)
    if (value !== undefined) {
      end = index + value.length
      const ordinal = before.endsWith('第') && value.endsWith('号') ? '第' : ''
      found.push({ value: ordinal + value, before, alone: first && isDirt(part.slice(end)) })
    } else if (longest !== '' && isOtherNumber(longest)) end = index + longest.length
  }
  return found
}
