import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeFullDocx, rawDocx, rawParagraph } from '../core/word/make-docx.ts'
import { ask, expectSentence, jobOf, newFirm, problemsOf, withApp } from '../promises/app-kit.ts'

const ole = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(2048),
  ])

/** A ZIP whose one entry is packed, with sizes as they are or as somebody claims. */
const packed = (name: string, text: string, claimed = Buffer.byteLength(text)): Buffer => {
  const path = Buffer.from(name)
  const data = deflateRawSync(text, { level: 9 })
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(claimed, 22)
  local.writeUInt16LE(path.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt32LE(claimed, 24)
  central.writeUInt16LE(path.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + path.length, 12)
  end.writeUInt32LE(local.length + path.length + data.length, 16)
  return Buffer.concat([local, path, data, central, path, end])
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const documentOf = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document ${w}><w:body>${body}</w:body></w:document>`
const manyParts = (count: number): Buffer =>
  rawDocx(
    rawParagraph('x'),
    new Map(Array.from({ length: count }, (_, index) => [`word/media/${index}.png`, ''])),
  )
const entities =
  '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'

const refused: readonly {
  readonly name: string
  readonly make: () => Buffer | Promise<Buffer>
  readonly code: string
}[] = [
  { name: 'text in a .docx coat', make: () => Buffer.from('四点一 领导'), code: 'word-not-docx' },
  { name: 'a PDF in a .docx coat', make: () => Buffer.from('%PDF-1.7\n'), code: 'word-not-docx' },
  { name: 'an empty file', make: () => Buffer.alloc(0), code: 'word-not-docx' },
  { name: 'an archive without document', make: () => packed('readme.txt', 'hello'), code: 'word-not-docx' },
  {
    name: 'an archive with another document inside',
    make: () => packed('word/document.xml', '<html/>'),
    code: 'word-not-docx',
  },
  { name: 'the old format', make: () => ole('WordDocument'), code: 'word-old-format' },
  { name: 'a document with a password', make: () => ole('EncryptedPackage'), code: 'word-encrypted' },
  {
    name: 'a document cut in half',
    make: async () => {
      const whole = await makeFullDocx()
      return whole.subarray(0, Math.floor(whole.length / 2))
    },
    code: 'word-damaged',
  },
  {
    name: 'a document with spoilt bytes',
    make: async () => Buffer.from(await makeFullDocx()).fill(0, 200, 900),
    code: 'word-damaged',
  },
  {
    name: 'XML that does not close',
    make: () => packed('word/document.xml', documentOf('<w:p>')),
    code: 'word-damaged',
  },
  {
    name: 'entities in the document',
    make: () => packed('word/document.xml', documentOf(rawParagraph('&b;'), entities)),
    code: 'word-damaged',
  },
  {
    name: 'elements two thousand deep',
    make: () => packed('word/document.xml', documentOf('<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000))),
    code: 'word-damaged',
  },
  {
    name: 'a part that unpacks to 60 MB',
    make: () => packed('word/document.xml', documentOf(' '.repeat(60_000_000))),
    code: 'word-too-large',
  },
  {
    name: 'a part that says it is small and is not',
    make: () => packed('word/document.xml', documentOf(' '.repeat(60_000_000)), 900),
    code: 'word-damaged',
  },
  { name: 'six thousand parts', make: () => manyParts(6000), code: 'word-too-large' },
  {
    name: 'more paragraphs than a narrative holds',
    make: () => rawDocx(rawParagraph('段').repeat(4001)),
    code: 'word-too-long',
  },
]

test('Word documents that cannot be read: one sentence each, nothing changed, the next one is read', () =>
  withApp(async (app, home) => {
    const firm = await newFirm(app, '坏文档 工厂')
    const answers = await ask(app, 'assessments.get', { id: firm.assessmentId })
    const read = async (path: string) => jobOf(app, ask(app, 'word.read', { file: app.offerPath(path) }))
    const codes: (readonly [string, string, string | undefined])[] = []
    for (const [index, { name, make }] of refused.entries()) {
      const path = join(home, `${index}.docx`)
      writeFileSync(path, await make())
      const { state, error } = await read(path)
      codes.push([name, state, error?.code])
      expect(error?.params).toMatchObject({ name: `${index}.docx` })
      expectSentence(error?.code)
    }
    expect(codes).toEqual(refused.map(({ name, code }) => [name, 'failed', code]))

    const huge = join(home, 'huge.docx')
    writeFileSync(huge, await makeFullDocx())
    truncateSync(huge, 30 * 1_048_576 + 1)
    expect((await read(huge)).error?.code).toBe('word-too-large')

    const gone = join(home, 'gone.docx')
    writeFileSync(gone, await makeFullDocx())
    const file = app.offerPath(gone)
    rmSync(gone)
    const lost = await jobOf(app, ask(app, 'word.read', { file }))
    expect([lost.state, lost.error?.code]).toEqual(['failed', 'file-gone'])

    const good = join(home, 'good.docx')
    const bytes = await makeFullDocx()
    writeFileSync(good, bytes)
    expect((await read(good)).state).toBe('done')
    expect(readFileSync(good).equals(bytes)).toBe(true)
    expect(await ask(app, 'assessments.get', { id: firm.assessmentId })).toEqual(answers)
    expect(await problemsOf(app)).toEqual([])
  }))

test('a token is good for one reading', () =>
  withApp(async (app, home) => {
    await newFirm(app, '文档 工厂')
    const path = join(home, 'once.docx')
    writeFileSync(path, await makeFullDocx())
    const file = app.offerPath(path)
    expect((await jobOf(app, ask(app, 'word.read', { file }))).state).toBe('done')
    expect(await app.send('word.read', { file })).toEqual({
      ok: false,
      error: { code: 'file-gone', params: { name: '' } },
    })
  }))
