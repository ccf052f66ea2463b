import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../../../../../shared/domain/evidence/suggest/read-lines.ts'
import { suggestFacts } from '../../../../../shared/domain/evidence/suggest/suggest-facts.ts'
import type { Suggestions } from '../../../../../shared/domain/evidence/suggest/suggestions.ts'
import { readPack } from '../../../../packs/read-pack.ts'

const { kinds } = readPack('evidence-kinds', 'cn-enterprise')
const scrap = constantFrom(
  '证书编号',
  '有效期至',
  '有效期:自',
  '至',
  '发证机构',
  '认证中心',
  '有限公司',
  '2024年3月15日',
  '二〇二四年',
  'ZL 2023 1 0123456.7',
  'ZL',
  'No.',
  ':',
  '：',
  '\n',
  ' ',
  '\t',
  '（',
  '〔2024〕',
  'O0l1|',
  '91442099MADEM0011K',
  'GB/T 19001-2016',
  '\u0000',
  '\ud800',
  '长期',
  '三年',
)
const text = array(oneof(scrap, string({ unit: 'binary', maxLength: 12 })), { maxLength: 120 }).map(parts =>
  parts.join(''),
)
const facts = [
  'kind',
  'title',
  'documentNumber',
  'issuer',
  'issuedOn',
  'validFrom',
  'validTo',
  'original',
] as const

const sound = (found: Suggestions): void => {
  for (const fact of facts) {
    expect(found[fact].length).toBeLessThanOrEqual(3)
    for (const { value, page, quote, confidence } of found[fact]) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
      expect(Number.isInteger(page) && page >= 0).toBe(true)
      expect(quote.isWellFormed() && value.isWellFormed()).toBe(true)
    }
  }
  for (const date of [...found.issuedOn, ...found.validFrom, ...found.validTo])
    expect(date.value).toMatch(/^(\d{4}-\d{2}(-\d{2})?)?$/)
}

test('any text and any name give sound proposals', () => {
  assert(
    property(string({ unit: 'binary' }), array(text, { maxLength: 4 }), (fileName, pages) => {
      sound(suggestFacts({ fileName, pages, firmNames: ['甲', ''], kinds }))
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['digits', '1'],
  ['spaces', ' '],
  ['letters', 'A'],
  ['Chinese', '证'],
  ['labels', '证书编号'],
  ['endings', '有限公司'],
  ['brackets', '('],
  ['a date', '2024年3月15日'],
  ['letters and spaces', 'A 1 '],
  ['line ends', '\n'],
])('a million characters of %s are cut to what is looked at', (_, unit) => {
  const page = unit.repeat(1_000_000 / unit.length)
  const lines = readLines([page, page])
  expect(lines.reduce((sum, line) => sum + line.quote.length, 0)).toBeLessThanOrEqual(200_000)
  expect(lines.every(line => line.text.length <= 480 && line.quote.length <= 160)).toBe(true)
  sound(suggestFacts({ fileName: 'a.pdf', pages: [page], firmNames: [], kinds }))
})
