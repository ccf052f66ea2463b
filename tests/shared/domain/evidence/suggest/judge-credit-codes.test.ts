import { expect, test } from 'vitest'
import { judgeCreditCodes } from '../../../../../shared/domain/evidence/suggest/parties/judge-credit-codes.ts'
import type { FoundCreditCode } from '../../../../../shared/domain/evidence/suggest/suggestions.ts'

const found = (code: string, owner: FoundCreditCode['owner'], valid = true): FoundCreditCode => ({
  code,
  page: 1,
  quote: code,
  owner,
  valid,
})
const verdicts = (...codes: readonly FoundCreditCode[]) =>
  judgeCreditCodes(codes, false).map(({ code, verdict }) => `${code} ${verdict}`)

test('a certificate that names only somebody else is foreign', () => {
  expect(verdicts(found('A', 'other'))).toEqual(['A foreign'])
})

test('an issuer beside the firm is no finding, and the firm stands first', () => {
  expect(verdicts(found('A', 'other'), found('B', 'ours'))).toEqual(['B ours', 'A beside'])
})

test('a code whose check digits do not fit is nobody’s, whatever stands near it', () => {
  expect(verdicts(found('A', 'ours', false), found('B', 'other'))).toEqual(['A wrong', 'B beside'])
})

test('what has to be looked at stands first', () => {
  expect(verdicts(found('A', 'other', false), found('B', 'other'))).toEqual(['B foreign', 'A wrong'])
})

test('the code of a laboratory is no finding in a report that names the firm', () => {
  expect(judgeCreditCodes([found('A', 'other')], true).map(({ verdict }) => verdict)).toEqual(['beside'])
})
