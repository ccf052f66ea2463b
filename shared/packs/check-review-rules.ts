import { checkTable } from '../domain/examiner/check-table.ts'
import { paramProblems } from '../domain/examiner/params.ts'
import { checkProvenance } from './check-provenance.ts'
import { checkUnique, type PackProblem } from './problem.ts'
import type { ReviewRule, ReviewRules } from './review-rules.ts'

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(match => match[1] ?? '')

const checkRule = (rule: ReviewRule, path: string, wordLists: readonly string[]): readonly PackProblem[] => {
  const check = Object.hasOwn(checkTable, rule.check) ? checkTable[rule.check] : undefined
  if (check === undefined) return [{ path, message: `Check “${rule.check}” does not exist.` }]
  const texts = [rule.sentence.zh, rule.sentence.en, rule.advice.zh, rule.advice.en]
  const unknown = [...new Set(texts.flatMap(placesIn))].filter(name => !check.gives.includes(name))
  return [
    ...paramProblems(check.params, rule.params, wordLists).map(message => ({
      path: `${path}.params`,
      message,
    })),
    ...unknown.map(name => ({
      path: `${path}.sentence`,
      message: `Check “${rule.check}” gives no value for {{${name}}}.`,
    })),
  ]
}

const textsOf = (params: ReviewRule['params']): readonly string[] =>
  Object.values(params).flatMap(value => (typeof value === 'number' ? [] : value))

/**
 * What a schema cannot say about review rules: ids are used once, each rule names a check of the examiner with the
 * parameters and values it has, each word list is there and used, provenance names listed sources.
 */
export const checkReviewRules = (pack: ReviewRules): readonly PackProblem[] => {
  const wordLists = Object.keys(pack.lexicon)
  const used = new Set(pack.rules.flatMap(rule => textsOf(rule.params)))
  return [
    ...checkUnique(
      'rules',
      pack.rules.map(rule => rule.id),
    ),
    ...pack.rules.flatMap((rule, index) => checkRule(rule, `rules[${index}]`, wordLists)),
    ...wordLists
      .filter(name => !used.has(name))
      .map(name => ({ path: `lexicon.${name}`, message: 'No rule uses this word list.' })),
    ...wordLists
      .filter(name => [...(pack.lexicon[name]?.zh ?? []), ...(pack.lexicon[name]?.en ?? [])].length === 0)
      .map(name => ({ path: `lexicon.${name}`, message: 'The word list is empty.' })),
    ...checkProvenance(pack),
  ]
}
