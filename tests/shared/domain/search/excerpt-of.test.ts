import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from '../../../../shared/domain/search/excerpt-of.ts'
import { queryWords } from '../../../../shared/domain/search/query-words.ts'

/** The excerpt with its hits in brackets. */
const marked = (text: string, query: string, size?: number): string => {
  const { text: line, ranges } = excerptOf(text, queryWords(query), size)
  return [...ranges]
    .reverse()
    .reduce((out, [from, to]) => `${out.slice(0, from)}[${out.slice(from, to)}]${out.slice(to)}`, line)
}

test.each([
  ['质量管理体系认证证书', '管理', undefined, '质量[管理]体系认证证书'],
  ['质量管\n理体系', '管理', undefined, '质量[管理]体系'],
  ['编号：ＣＮＡＳ Ｌ１２３４', 'cnas l1234', undefined, '编号：[ＣＮＡＳ] [Ｌ１２３４]'],
  ['面积 120㎡ 以内', 'm2', undefined, '面积 120[㎡] 以内'],
  ['没有这个词', '证书', undefined, '没有这个词'],
  ['质量质量', '质 质量', undefined, '[质量][质量]'],
  [`${'前'.repeat(50)}证书${'后'.repeat(50)}`, '证书', 20, `…${'前'.repeat(5)}[证书]${'后'.repeat(13)}…`],
  [
    `证书${'中'.repeat(40)}证书编号${'后'.repeat(40)}`,
    '证书 编号',
    24,
    `…${'中'.repeat(6)}[证书][编号]${'后'.repeat(14)}…`,
  ],
  [`${'前'.repeat(5000)}证书`, '证书', 20, `…${'前'.repeat(18)}[证书]`],
])('of %j around %j', (text, query, size, expected) => {
  expect(marked(text, query, size)).toBe(expected)
})

test('whatever the text, what is marked is what was looked for, and nothing is torn apart', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('质量😀aB２\n\t。㎡ ')), maxLength: 200 })
  fc.assert(
    fc.property(
      text,
      fc.string({ unit: fc.constantFrom('质', '量', '😀', 'a', 'b', '2'), minLength: 1, maxLength: 3 }),
      (body, word) => {
        const { text: line, ranges } = excerptOf(body, queryWords(word), 20)
        expect(line.isWellFormed()).toBe(true)
        let end = 0
        for (const [from, to] of ranges) {
          expect(from >= end && to > from && to <= line.length).toBe(true)
          end = to
        }
      },
    ),
    { numRuns: 500 },
  )
})
