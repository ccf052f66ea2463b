import { describe, expect, test } from 'vitest'
import { examine } from '../../../../shared/domain/examiner/examine.ts'
import type { Remark } from '../../../../shared/domain/examiner/remark.ts'
import { readPack } from '../../../packs/read-pack.ts'
import { afterCases } from './cases/after.ts'
import { evidenceCases } from './cases/evidence.ts'
import { profileCases } from './cases/profile.ts'
import { resultsCases } from './cases/results.ts'
import { scoreCases } from './cases/score.ts'
import { textCases } from './cases/text.ts'
import type { Case } from './draft.ts'
import { healthySnapshot } from './healthy-snapshot.ts'

const pack = readPack('review-rules', 'examiner')
const cases: readonly Case[] = [
  ...scoreCases,
  ...evidenceCases,
  ...textCases,
  ...resultsCases,
  ...profileCases,
  ...afterCases,
]

/** What a remark says, without the numbers and titles that its key tells already. */
const told = ({ key, quote, says }: Remark): object => {
  const { code: _, title: __, leaf: ___, ...rest } = says
  const words = Object.entries(rest).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.zh : value,
  ])
  return { key, ...(quote === '' ? {} : { quote }), ...Object.fromEntries(words) }
}

test('an assessment without a fault gives no remark', () => {
  expect(examine(healthySnapshot(), pack).map(({ rule, key }) => `${rule} ${key}`)).toEqual([])
})

describe('each rule speaks where its fault is, and only there', () => {
  test.each(cases)('%s', (id, change, expected) => {
    const draft = healthySnapshot()
    change(draft)
    const rules = pack.rules.filter(rule => rule.id === id)
    expect(examine(draft, { ...pack, rules }).map(told)).toEqual(expected)
  })

  test('no rule is left out, and none stays silent', () => {
    expect(cases.map(([rule]) => rule).sort()).toEqual(pack.rules.map(({ id }) => id).sort())
    expect(cases.filter(([, , expected]) => expected.length === 0).map(([rule]) => rule)).toEqual([])
  })

  test('every comment template of the instrument can be reached', () => {
    const { commentTemplates } = readPack('instrument', 'gbt-19580-2012', '1.1.0')
    const reached = new Set(pack.rules.map(({ feedback }) => feedback))
    expect(commentTemplates.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })
})
