import { shapeExpression } from '../../../../packs/plain-shape.ts'
import { asDigits } from '../dates/misread-digits.ts'
import { readCreditCode } from '../parties/read-credit-code.ts'

const expressions = new Map<string, RegExp>()

const expressionOf = (shape: string): RegExp => {
  const known = expressions.get(shape)
  if (known !== undefined) return known
  const made = shapeExpression(shape)
  expressions.set(shape, made)
  return made
}

export type Fit = { readonly value: string; readonly misread: boolean }

/** Eighteen signs of a credit code, and what a permit puts behind it, with noughts read as letters or as two signs. */
const withCreditCode = /^([0-9A-Z]{2}\d{6}[0-9A-Z]{10})(?:([O0]{2,6})([0-9]{0,2}[A-Z])|(\d{3}[A-Z])?)$/

/** A credit code has neither I nor O (GB 32100-2015): these are digits even where its check digits do not prove it. */
const creditCode = (read: string): string => {
  const { code, valid } = readCreditCode(read)
  return valid ? code : code.replaceAll('O', '0').replaceAll('I', '1')
}

const mendedCode = (bare: string): string =>
  bare.replace(withCreditCode, (_, code: string, noughts = '', rest = '', own = '') => {
    return creditCode(code) + noughts.replace(/0O|O0|O/g, '0') + rest + own
  })

/** The tail of a Q that was read as a sign of its own: no letter O stands between a system's letter and its number. */
const tail = /(?<=\d[QES])(?:O(?=\d)|0(?=\d{5}R))/g

/** A nought that was read as a letter among digits, or as two signs, in a number of no known shape. */
export const mended = (value: string): string =>
  value.replace(/0O|O0/g, '0').replace(/(?<=\d[A-Z]?)O(?=\d)/g, '0')

/** A number as it may have been printed: runs of letters that a misread digit cannot be are kept while the rest is read as digits. */
const readings = (bare: string): readonly string[] => [
  mendedCode(bare.replace(tail, '')),
  bare.replace(/[OoIl|]/g, sign => asDigits(sign)),
  bare.replace(/^([A-Za-z]*)(.*)$/, (_, head: string, rest: string) => head + asDigits(rest)),
  asDigits(bare),
  bare.replace(/0O|O0/g, '0'),
]

/** The sign of a province in brackets, which the shapes leave out. */
const province = /^\(\p{Script=Han}\)/u

/**
 * The number in one of the shapes, without the spaces and hyphens that the shape does not have, with misread digits put
 * right where that makes it fit; null when it has none of the shapes. Hyphens that are `kept` must be those of the shape.
 */
export const fitShape = (
  text: string,
  shapes: readonly string[],
  hyphens: 'loose' | 'kept' = 'loose',
): Fit | null => {
  const spaceless = text.replace(/\s/g, '').toUpperCase()
  const head = province.exec(spaceless)?.[0] ?? ''
  const bare = spaceless.slice(head.length)
  if (bare.length < 4 || bare.length > 40) return null
  for (const whole of hyphens === 'kept' ? [bare] : [bare, bare.replace(/-/g, '')]) {
    for (const reading of readings(whole)) {
      if (shapes.some(shape => expressionOf(shape).test(reading)))
        return { value: head + reading, misread: reading !== whole }
    }
  }
  return null
}
