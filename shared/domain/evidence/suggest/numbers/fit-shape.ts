import { shapeExpression } from '../../../../packs/plain-shape.ts'
import { asDigits } from '../dates/misread-digits.ts'

const expressions = new Map<string, RegExp>()

const expressionOf = (shape: string): RegExp => {
  const known = expressions.get(shape)
  if (known !== undefined) return known
  const made = shapeExpression(shape)
  expressions.set(shape, made)
  return made
}

export type Fit = { readonly value: string; readonly misread: boolean }

/** The runs of letters of a number that a misread digit cannot be, kept while the rest is read as digits. */
const readings = (bare: string): readonly string[] => [
  bare,
  bare.replace(/[OoIl|]/g, sign => asDigits(sign)),
  bare.replace(/^([A-Za-z]*)(.*)$/, (_, head: string, rest: string) => head + asDigits(rest)),
  asDigits(bare),
]

/**
 * The number in one of the shapes, without the spaces and hyphens that the shape does not have, with misread digits put
 * right where that makes it fit; null when it has none of the shapes.
 */
export const fitShape = (text: string, shapes: readonly string[]): Fit | null => {
  const bare = text.replace(/\s/g, '').toUpperCase()
  if (bare.length < 4 || bare.length > 40) return null
  for (const [at, reading] of [...readings(bare), ...readings(bare.replace(/-/g, ''))].entries()) {
    if (shapes.some(shape => expressionOf(shape).test(reading)))
      return { value: reading, misread: at % 4 !== 0 }
  }
  return null
}
