import i18next from 'i18next'
import { expect, test } from 'vitest'
import type { Problem } from '../../../electron/core/store/check/check-control.ts'
import { entityNames } from '../../../electron/core/store/entities.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import { problemSentence } from '../../../shared/i18n/problem-sentence.ts'

const found: Readonly<Record<Problem['id'], Problem['params']>> = {
  pages: { detail: 'row 3 missing from index x' },
  'foreign-key': { table: 'answer', row: 3, parent: 'assessment' },
  'blob-hash': { sha256: 'ab' },
  'blob-incomplete': { sha256: 'ab', size: 1, expected: 2 },
  'evidence-bytes': { number: 7 },
  'version-bytes': { number: 7 },
  'pack-hash': { pack: 'instrument/a/1.0.0' },
  'journal-chain': { seq: 4 },
  'journal-change': { seq: 4 },
  'row-missing': { entity: 'evidenceLink', row: 'x' },
  'row-differs': { entity: 'from-a-newer-version', row: 'x' },
  'row-unknown': { entity: 'answer', row: 'x' },
  'hand-in-ballots': { name: '王评审' },
}

const wordsOf = async (lng: string) => {
  const i18n = i18next.createInstance()
  const { default: check } = await import(`../../../resources/locales/${lng}/check.json`)
  await i18n.init({ lng, ns: ['check'], defaultNS: 'check', resources: { [lng]: { check } } })
  return {
    has: (key: string) => i18n.exists(key),
    say: (key: string, params: object) => String(i18n.t(key, { ...params })),
  }
}

test.each(languages)('every finding and every entity has its words in %s, none shows an id', async lng => {
  const words = await wordsOf(lng)
  const problems = Object.entries(found).map(([id, params]) => ({ id, params }))
  const sentences = problems.map(problem => problemSentence(problem, words))
  expect(new Set(sentences).size).toBe(problems.length)
  expect(sentences.filter(text => /\{\{|problem\.|entity\.|evidenceLink|newer-version/.test(text))).toEqual(
    [],
  )
  expect(entityNames.filter(name => !words.has(`entity.${name}`))).toEqual([])
  const strange = problemSentence({ id: 'not-known-here', params: {} }, words)
  expect(strange).toBe(words.say('problem.other', {}))
})
