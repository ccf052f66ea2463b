import i18next from 'i18next'
import type { Failure } from '../../../shared/contract/envelope.ts'

/** The sentence of a failure code in the shown language; a code from a newer core reads as `internal`. */
export const sentenceOfCode = (code: string, params: Readonly<Record<string, string | number>>): string => {
  const key = `errors:${code}`
  return i18next.exists(key)
    ? String(i18next.t(key as 'errors:internal', params))
    : i18next.t('errors:internal')
}

/** The sentence of a failure in the shown language: its cause and the next step. */
export const failureSentence = (failure: Pick<Failure, 'code' | 'params'>): string =>
  sentenceOfCode(failure.code, failure.params)
