import { expect, test } from 'vitest'
import { checkReviewRules } from '../../../shared/packs/check-review-rules.ts'
import type { ReviewRules } from '../../../shared/packs/review-rules.ts'
import { readPack } from '../../packs/read-pack.ts'

const good = readPack('review-rules', 'examiner')
const rule = (pack: ReviewRules, id: string): ReviewRules['rules'][number] => {
  const found = pack.rules.find(one => one.id === id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}
const at = (id: string): string => `rules[${good.rules.findIndex(one => one.id === id)}]`

test('finds nothing wrong with the shipped rules', () => {
  expect(checkReviewRules(good)).toEqual([])
})

test.each<[string, (copy: ReviewRules) => void, readonly string[]]>([
  [
    'an id used twice',
    copy => {
      rule(copy, 'reason-thin').id = 'reason-missing'
    },
    ['rules: “reason-missing” is used more than once.'],
  ],
  [
    'a check that does not exist',
    copy => {
      rule(copy, 'reason-thin').check = 'toString'
    },
    [`${at('reason-thin')}: Check “toString” does not exist.`],
  ],
  [
    'parameters that the check does not have, or lacks',
    copy => {
      rule(copy, 'reason-thin').params = { from: 1, upTo: 9 }
    },
    [
      `${at('reason-thin')}.params: Parameter “upTo” is unknown.`,
      `${at('reason-thin')}.params: Parameter “to” is missing.`,
    ],
  ],
  [
    'parameters of another kind',
    copy => {
      rule(copy, 'reason-thin').params = { from: '1', to: 9 }
      rule(copy, 'no-target').params.except = 'none'
      rule(copy, 'no-target').params.series = 'rival'
    },
    [
      `${at('reason-thin')}.params: Parameter “from” must be a number.`,
      `${at('no-target')}.params: Parameter “series” must be one of comparison, target.`,
      `${at('no-target')}.params: Parameter “except” must be a list.`,
    ],
  ],
  [
    'a word list that is not there',
    copy => {
      rule(copy, 'claim-without-number').params.words = ['claims', 'boasts']
    },
    [
      `${at('claim-without-number')}.params: Parameter “words” names the word list “boasts”, which the pack does not have.`,
    ],
  ],
  [
    'a place in a sentence that nothing fills',
    copy => {
      rule(copy, 'reason-thin').sentence.en = '{{code}} {{nobody}}'
      rule(copy, 'reason-thin').advice.zh = '{{nobody}}'
    },
    [`${at('reason-thin')}.sentence: Check “reason-length” gives no value for {{nobody}}.`],
  ],
  [
    'word lists that nobody uses or that are empty',
    copy => {
      copy.lexicon.idle = { zh: ['甲'], en: [] }
      copy.lexicon.claims = { zh: [], en: [] }
    },
    ['lexicon.idle: No rule uses this word list.', 'lexicon.claims: The word list is empty.'],
  ],
  [
    'a verified rule without source',
    copy => {
      rule(copy, 'reason-thin').provenance = { confidence: 'verified', sources: [] }
    },
    [`${at('reason-thin')}.provenance: What is called verified must name a source.`],
  ],
])('finds %s', (_, damage, problems) => {
  const copy = structuredClone(good)
  damage(copy)
  expect(checkReviewRules(copy).map(({ path, message }) => `${path}: ${message}`)).toEqual(problems)
})
