import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryNames, type RawName } from '../../../electron/core/archive/entry-names.ts'
import { entryPath } from '../../../electron/core/archive/entry-path.ts'
import { gbk, gbkCharacters, unicodePathField } from './raw-zip.ts'

const raw = (bytes: Buffer, more: Partial<RawName> = {}): RawName => ({
  bytes,
  utf8: false,
  extra: [],
  ...more,
})
const beside = (name: Buffer, path: string) => ({
  id: 0x7075,
  data: unicodePathField(name, path).subarray(4),
})

test.each([
  ['plain letters', [raw(Buffer.from('report 1.txt'))], ['report 1.txt']],
  ['UTF-8 as declared', [raw(Buffer.from('证书/甲.pdf'), { utf8: true })], ['证书/甲.pdf']],
  ['UTF-8 that nobody declares', [raw(Buffer.from('证书/甲.pdf'))], ['证书/甲.pdf']],
  ['GBK of a Chinese Windows', [raw(gbk('证书/甲.pdf'))], ['证书/甲.pdf']],
  ['GBK whose second byte is a backslash', [raw(gbk('乗法.txt'))], ['乗法.txt']],
  [
    'one name that is no UTF-8 settles it for all that are undeclared',
    [raw(gbk('电机')), raw(gbk('联通')), raw(Buffer.from('录像'), { utf8: true })],
    ['电机', '联通', '录像'],
  ],
  ['the field beside a name', [raw(gbk('旧名'), { extra: [beside(gbk('旧名'), '新名.pdf')] })], ['新名.pdf']],
  [
    'a field beside that belongs to another name counts for nothing',
    [raw(gbk('旧名'), { extra: [beside(gbk('别的'), '假名.pdf')] })],
    ['旧名'],
  ],
  ['declared UTF-8 that is none', [raw(gbk('质量'), { utf8: true })], ['质量']],
  ['the old DOS alphabet', [raw(Buffer.from([0x81, 0xff, 0x2e, 0x74]))], ['ü\u00a0.t']],
])('%s', (_, names, expected) => {
  expect(entryNames(names)).toEqual(expected)
})

const hanzi = fc
  .array(fc.constantFrom(...gbkCharacters), { minLength: 1, maxLength: 12 })
  .map(all => all.join(''))

test('any Chinese names come back from GBK when one of them is no UTF-8 by chance', () => {
  fc.assert(
    fc.property(fc.array(hanzi, { minLength: 1, maxLength: 8 }), names => {
      const all = [...names, '质量管理体系']
      expect(entryNames(all.map(name => raw(gbk(name))))).toEqual(all)
    }),
  )
})

test('any names come back from UTF-8', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), names => {
      const bytes = names.map(name => Buffer.from(name.toWellFormed()))
      const expected = bytes.map(name => name.toString('utf8'))
      expect(entryNames(bytes.map(name => raw(name)))).toEqual(expected)
      expect(entryNames(bytes.map(name => raw(name, { utf8: true })))).toEqual(expected)
    }),
  )
})

test('whatever the bytes are, every name gets a text', () => {
  const anyName = fc.record({
    bytes: fc.uint8Array({ maxLength: 40 }).map(Buffer.from),
    utf8: fc.boolean(),
    extra: fc.array(
      fc.record({ id: fc.constantFrom(0x7075, 1), data: fc.uint8Array({ maxLength: 20 }).map(Buffer.from) }),
    ),
  })
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 6 }), names => {
      const texts = entryNames(names)
      expect(texts.length).toBe(names.length)
      expect(texts.every(text => text.isWellFormed())).toBe(true)
    }),
  )
})

test.each([
  ['a/b.txt', 'a/b.txt'],
  ['a\\b\\c.txt', 'a/b/c.txt'],
  ['./a//b.txt', 'a/b.txt'],
  ['../b.txt', null],
  ['a/../../b.txt', null],
  ['a\\..\\b.txt', null],
  ['/etc/passwd', null],
  ['\\\\server\\share', null],
  ['C:\\a.txt', null],
  ['c:a.txt', null],
  ['a\0.txt', null],
  ['', null],
  ['.', null],
  ['a..b/...txt', 'a..b/...txt'],
])('the path of %j', (name, path) => {
  expect(entryPath(name)).toBe(path)
})
