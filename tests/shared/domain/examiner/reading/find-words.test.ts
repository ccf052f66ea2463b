import { expect, test } from 'vitest'
import { createWordFinder } from '../../../../../shared/domain/examiner/reading/find-words.ts'

const finder = createWordFinder({
  owner: { zh: ['经理', '总经理'], en: ['manager', 'led by'] },
  software: { zh: ['ERP', 'C++'], en: [] },
})

test.each<[string, string, readonly string[], readonly string[]]>([
  ['the longer word wins', '由总经理批准，经理执行', ['owner'], ['总经理', '经理']],
  ['Latin words stand alone, in any case', 'The Managers and the MANAGER', ['owner'], ['MANAGER']],
  [
    'Latin words stand alone in Chinese text too',
    '上线ERP系统，ERPX 不算，2ERP 也不算',
    ['software'],
    ['ERP'],
  ],
  ['marks in a word are no pattern', '用 C++ 编写', ['software'], ['C++']],
  ['several lists at once', '经理看 ERP', ['owner', 'software'], ['经理', 'ERP']],
  ['an unknown list holds nothing', '经理', ['other'], []],
])('%s', (_, text, lists, words) => {
  expect(finder.all(text, lists).map(({ word }) => word)).toEqual(words)
  expect(finder.has(text, lists)).toBe(words.length > 0)
  expect(finder.first(text, lists)?.word ?? null).toBe(words[0] ?? null)
})

test('a search begins at the start, whatever was found before', () => {
  expect(finder.first('末尾有经理', ['owner'])).toEqual({ word: '经理', index: 3 })
  expect(finder.all('经理在前', ['owner'])).toEqual([{ word: '经理', index: 0 }])
})
