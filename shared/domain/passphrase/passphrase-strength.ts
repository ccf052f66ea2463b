/** The shortest passphrase that a firm file accepts. */
export const minPassphraseLength = 8

export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong'

const common = [
  'password',
  'passw0rd',
  'qwerty',
  'abc123',
  '123456',
  '111111',
  '000000',
  'iloveyou',
  'admin',
  'zhiheng',
]

const alphabet = (text: string): number =>
  (/[a-z]/.test(text) ? 26 : 0) +
  (/[A-Z]/.test(text) ? 26 : 0) +
  (/\d/.test(text) ? 10 : 0) +
  (/[ -/:-@[-`{-~]/.test(text) ? 33 : 0) +
  (/[^\x20-\x7e]/.test(text) ? 2500 : 0)

/** A character that repeats its neighbour or continues a row (abc, 321) adds next to nothing. */
const surprising = (characters: readonly string[]): number =>
  characters.filter((character, at) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[at - 1]?.codePointAt(0) ?? -9)
    return Math.abs(step) > 1
  }).length

/**
 * A rough guess in bits (surprising characters × log2 of the alphabet in use): below 50 weak, below 65 fair.
 * It is a hint for the person, never a refusal; only `short` is refused.
 */
export const passphraseStrength = (passphrase: string): PassphraseStrength => {
  const characters = [...passphrase]
  if (characters.length < minPassphraseLength) return 'short'
  const known = common.some(word => passphrase.toLowerCase().includes(word))
  const bits = surprising(characters) * Math.log2(alphabet(passphrase)) - (known ? 25 : 0)
  return bits < 50 ? 'weak' : bits < 65 ? 'fair' : 'strong'
}
