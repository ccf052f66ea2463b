import i18next from 'i18next'
import { sentenceOfCode } from '../../app/failure-sentence.ts'

/** Why a page of facts stands for an evidence in a build. */
export const buildProblem = (code: string): string => {
  const key = `weight:problems.${code}`
  return i18next.exists(key) ? String(i18next.t(key as 'weight:problems.missing')) : sentenceOfCode(code, {})
}
