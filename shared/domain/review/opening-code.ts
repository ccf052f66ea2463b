/** Crockford’s base 32: no letter that looks like a digit or another letter. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

const grouped = (symbols: string): string => symbols.replace(/(.{4})(?=.)/g, '$1-')

/** The code that opens a hand-in, such as `7K3F-0QXM-9B2T`: 60 bits. `random` is at least twelve random bytes. */
export const openingCode = (random: Uint8Array): string => {
  if (random.length < length) throw new RangeError(`An opening code needs ${length} random bytes.`)
  return grouped([...random.subarray(0, length)].map(byte => alphabet[byte & 31]).join(''))
}

/** A code as a person typed it (in lower case, with spaces or dashes, full width) as it was made; null when it is none. */
export const readOpeningCode = (typed: string): string | null => {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const fits = symbols.length === length && [...symbols].every(symbol => alphabet.includes(symbol))
  return fits ? grouped(symbols) : null
}
