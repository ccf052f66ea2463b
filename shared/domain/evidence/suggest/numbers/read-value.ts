import { provinceSigns } from './province-signs.ts'

const provinces = Object.values(provinceSigns).join('')
/** 国科发〔2023〕12号, 样例审字[2026]第0218号, 商标第1234567号. */
const document =
  /^[\p{Script=Han}A-Za-z]{1,16} ?[〔[(] ?(?:19|20)\d{2} ?[〕\])] ?[\p{Script=Han}A-Z-]{0,6}? ?\d{1,7} ?号?/u
const formal = /[\p{Script=Han}]{2,10} ?[〔[(] ?(?:19|20)\d{2} ?[〕\])] ?第? ?\d{1,7} ?号/u
const ordinal = /^(?:[\p{Script=Han}]{0,8})第? ?[A-Z]{0,4}\d{3,12} ?号/u
const token = new RegExp(`^[A-Za-z0-9${provinces}][A-Za-z0-9${provinces}/._()〔〕#|-]{0,40}`, 'u')
/** What a number never is: a standard, an address of the web, a telephone number. */
const never = /^(?:GB|GB\/T|ISO|IEC|IATF|CNCA|T\/|www|http|ISO\/IEC)/iu
const mostTokens = 6
const longest = 60

const cleaned = (text: string): string =>
  text
    .replace(/^[\s:#.;,=_-]+/, '')
    .replace(/^[（(] ?/, '')
    // dirt between the digits of a number that began with letters: XK85-575-430:48
    .replace(/(?<=^[A-Z]{1,4}\d[\d-]{3,20}):(?=\d)/u, '')

/** A document number with its year in brackets that stands by itself, such as 样例审字〔2026〕第0218号; null when there is none. */
export const formalNumberIn = (text: string): string | null =>
  formal.exec(text)?.[0].replace(/ /g, '') ?? null

/** Whether a token may go on a number that was begun: it holds a digit or is short and in capitals. */
const goesOn = (next: string): boolean => /\d/.test(next) || /^[A-Z]{1,4}$/.test(next)

/** The tokens at the beginning of a text that may together be one number. */
const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = []
  let rest = text
  while (tokens.length < mostTokens) {
    const found = token.exec(rest)?.[0].replace(/[._(〔/-]+$/u, '')
    if (found === undefined || found === '' || (tokens.length > 0 && !goesOn(found))) break
    const after = rest.slice(found.length)
    if (tokens.length > 0 && /^ ?:/.test(after)) break
    tokens.push(found)
    if (!after.startsWith(' ')) break
    rest = after.slice(1)
  }
  return tokens
}

/**
 * What stands behind the label of a number, from the longest reading to the shortest: a document number with its
 * year in brackets, or one to a few tokens. Empty when nothing there is a number.
 */
export const readValues = (behind: string): readonly string[] => {
  const text = cleaned(behind.slice(0, longest * 2)).slice(0, longest)
  const whole = (document.exec(text) ?? ordinal.exec(text))?.[0]
  if (whole !== undefined) return [whole.replace(/ /g, '')]
  const tokens = tokensOf(text)
  const readings = tokens.map((_, at) => tokens.slice(0, tokens.length - at).join(' '))
  return readings.filter(value => /\d/.test(value) && value.length >= 3 && !never.test(value))
}
