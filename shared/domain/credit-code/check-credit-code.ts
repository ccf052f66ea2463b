const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * `length` {found, expected} · `character` {position, found} · `organisation-digit` and `check-digit`
 * {position, found, expected}. Positions count from 1.
 */
export type CreditCodeProblem = {
  readonly id: 'length' | 'character' | 'organisation-digit' | 'check-digit'
  readonly params: Readonly<Record<string, string | number>>
}

/** A code as it is stored: without spaces or hyphens, in capitals. */
export const normaliseCreditCode = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** GB 11714: weighted sum of positions 9–16 (letters count 10–35) modulo 11; 10 is written X, 11 is written 0. */
const organisationDigit = (body: string): string => {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * Number.parseInt(body[at] ?? '0', 36),
    0,
  )
  const digit = 11 - (sum % 11)
  return digit === 10 ? 'X' : digit === 11 ? '0' : String(digit)
}

/** GB 32100-2015: weighted sum of positions 1–17 modulo 31, in an alphabet without I, O, S, V and Z. */
const checkDigit = (body: string): string => {
  const sum = weights.reduce((total, weight, at) => total + weight * symbols.indexOf(body[at] ?? '0'), 0)
  return symbols[(31 - (sum % 31)) % 31] ?? ''
}

/**
 * Checks a unified social credit code (统一社会信用代码): 18 characters, the alphabet, the organisation's own
 * check digit (position 17) and the check digit of the whole (position 18), the latter as it should be once
 * position 17 is mended. An empty list means well-formed; it does not mean that the code was ever issued. Expects a code as `normaliseCreditCode` leaves it.
 */
export const checkCreditCode = (code: string): readonly CreditCodeProblem[] => {
  const characters = [...code]
  if (characters.length !== 18) {
    return [{ id: 'length', params: { found: characters.length, expected: 18 } }]
  }
  const foreign = characters.flatMap((found, at): CreditCodeProblem[] =>
    symbols.includes(found) ? [] : [{ id: 'character', params: { position: at + 1, found } }],
  )
  if (foreign.length > 0) return foreign
  const organisation = organisationDigit(code.slice(8, 16))
  const expectations = [
    { id: 'organisation-digit', position: 17, expected: organisation },
    { id: 'check-digit', position: 18, expected: checkDigit(code.slice(0, 16) + organisation) },
  ] as const
  return expectations.flatMap(({ id, position, expected }): CreditCodeProblem[] => {
    const found = code.charAt(position - 1)
    return found === expected ? [] : [{ id, params: { position, found, expected } }]
  })
}
