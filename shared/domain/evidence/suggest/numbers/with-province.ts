import type { Line } from '../read-lines.ts'
import type { Candidate } from '../suggestions.ts'
import { beforeLetters, provinceSigns } from './province-signs.ts'

const known = new Set(Object.values(provinceSigns))
/** A body of a province and its year: the first sign is that of the province. */
const ofProvince =
  /^\p{Script=Han}(?=(?:质协|质量协|市监|质监|工信|科|环|计检|计量)\p{Script=Han}{0,4}[〔字])/u

/** A province as issuers and addresses name it. */
const province = new RegExp(`(${Object.keys(provinceSigns).join('|')})(?:省|自治区|市)`, 'gu')
/** The sign in brackets before the number of a licence: (闽)XK15-002-90192. */
const inBrackets = /^\((\p{Script=Han})\)/u

/**
 * A number of a body of one province whose rare sign was misread gets the sign of the only province that the document
 * names as an issuer does (广东省…); a sign in brackets or before letters that is of no province is left out; all others stay as they are.
 */
export const withProvince = (lines: readonly Line[]): ((one: Candidate) => Candidate) => {
  const named = new Set(
    lines.flatMap(({ text }) =>
      [...text.matchAll(province)].flatMap(([, name = '']) => provinceSigns[name] ?? []),
    ),
  )
  const [first] = named
  const sign = named.size === 1 ? first : undefined
  return one => {
    const head = [...one.value][0] ?? ''
    const held = inBrackets.exec(one.value)?.[1]
    if (held !== undefined) {
      if (known.has(held)) return one
      const rest = one.value.replace(inBrackets, '')
      return { ...one, value: sign === undefined ? rest : `(${sign})${rest}` }
    }
    if (!known.has(head) && beforeLetters.test(one.value))
      return { ...one, value: (sign ?? '') + one.value.slice(head.length) }
    if (sign === undefined || known.has(head) || !ofProvince.test(one.value)) return one
    return { ...one, value: sign + one.value.slice(head.length), confidence: one.confidence * 0.9 }
  }
}
