import type { Line } from '../read-lines.ts'
import type { Candidate } from '../suggestions.ts'
import { provinceSigns } from './province-signs.ts'

const known = new Set(Object.values(provinceSigns))
/** A body of a province and its year: the first sign is that of the province. */
const ofProvince = /^\p{Script=Han}(?=(?:质协|质量协|市监|质监|工信|科|环)\p{Script=Han}{0,4}〔)/u

/**
 * A number of a body of one province whose rare first sign was misread gets the sign of the only province that the
 * document names as an issuer does (广东省…); all others stay as they are.
 */
export const withProvince = (lines: readonly Line[]): ((one: Candidate) => Candidate) => {
  const named = new Set(
    lines.flatMap(({ text }) =>
      [...text.matchAll(/([\p{Script=Han}]{2,3}?)(?:省|自治区)\p{Script=Han}{2,}/gu)].flatMap(
        ([, name = '']) => provinceSigns[name] ?? [],
      ),
    ),
  )
  const [sign] = named
  return one => {
    const first = [...one.value][0] ?? ''
    if (named.size !== 1 || sign === undefined || known.has(first) || !ofProvince.test(one.value)) return one
    return { ...one, value: sign + one.value.slice(first.length), confidence: one.confidence * 0.9 }
  }
}
