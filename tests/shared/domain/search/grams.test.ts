import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../../../shared/domain/search/fold-text.ts'
import { gramsOf, gramsToFind } from '../../../../shared/domain/search/grams.ts'
import { queryWords } from '../../../../shared/domain/search/query-words.ts'

test('signs, pairs, and three letters or digits together', () => {
  expect([...gramsOf('质量 iso9')].toSorted()).toEqual(
    ['质', '质量', '量', 'i', 'is', 'iso', 's', 'so', 'so9', 'o', 'o9', '9'].toSorted(),
  )
})

test.each([
  ['质', ['质']],
  ['证书', ['证书']],
  ['质量管理', ['质量', '量管', '管理']],
  ['iso', ['iso']],
  ['iso9001', ['iso', 'so9', 'o90', '900', '001']],
  ['第12页', ['第1', '12', '2页']],
  ['2026年', ['202', '026', '6年']],
  ['gb/t', ['gb', 'b/', '/t']],
  ['𠮷野家', ['𠮷野', '野家']],
])('to find %s, look for %j', (word, grams) => {
  expect(gramsToFind(word)).toEqual(grams)
})

const text = fc.string({
  unit: fc.constantFrom(...Array.from('质量管理 aB1２，。\n\t😀e\u0301(-')),
  maxLength: 30,
})

test('a text has every piece of every word that stands in it', () => {
  fc.assert(
    fc.property(text, text, text, (before, query, behind) => {
      const folded = foldText(before + query + behind)
      const grams = gramsOf(folded)
      for (const word of queryWords(query)) {
        if (!folded.includes(word)) continue
        expect(gramsToFind(word).filter(gram => !grams.has(gram))).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})
