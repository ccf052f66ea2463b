import type { FoundCreditCode } from '../suggestions.ts'

/**
 * What a code in the text says of whom the document is about: the firm (`ours`), somebody who stands beside the firm in
 * it, as an issuer does (`beside`), somebody else although the firm is not named at all (`foreign`), or nobody, because
 * its check digits do not fit (`wrong`).
 */
export type CodeVerdict = 'ours' | 'beside' | 'foreign' | 'wrong'

export type JudgedCode = FoundCreditCode & { readonly verdict: CodeVerdict }

const loudness: readonly CodeVerdict[] = ['foreign', 'wrong', 'ours', 'beside']

/** The codes of a text with what each says, what has to be looked at first. */
export const judgeCreditCodes = (
  codes: readonly FoundCreditCode[],
  namesFirm: boolean,
): readonly JudgedCode[] => {
  const named = namesFirm || codes.some(({ owner }) => owner === 'ours')
  const verdictOf = ({ owner, valid }: FoundCreditCode): CodeVerdict => {
    if (!valid) return 'wrong'
    if (owner === 'ours') return 'ours'
    return named ? 'beside' : 'foreign'
  }
  return codes
    .map(code => ({ ...code, verdict: verdictOf(code) }))
    .sort((a, b) => loudness.indexOf(a.verdict) - loudness.indexOf(b.verdict))
}
