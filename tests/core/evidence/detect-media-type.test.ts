import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { detectMediaType } from '../../../electron/core/evidence/detect-media-type.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const zip = (member: string): Buffer =>
  Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from(`....${member}....`)])
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
  ['a PDF behind a mail’s head', Buffer.from('X-Head: 1\r\n\r\n%PDF-1.4'), 'application/pdf'],
  ['a PNG', hex('89504e470d0a1a0a 0000'), 'image/png'],
  ['a JPEG', hex('ffd8ffe0'), 'image/jpeg'],
  ['a Word file', zip('word/document.xml'), `${office}.wordprocessingml.document`],
  ['an Excel file', zip('xl/workbook.xml'), `${office}.spreadsheetml.sheet`],
  ['a PowerPoint file', zip('ppt/presentation.xml'), `${office}.presentationml.presentation`],
  ['another archive', zip('a.txt'), 'application/zip'],
  ['an old Office file', hex('d0cf11e0a1b11ae1'), 'application/x-cfb'],
  ['a Chinese text', Buffer.from('质量方针\n目标\n'), 'text/plain'],
  ['a Chinese text in GB 18030', hex('d6cac1bf b7bdd5eb 0a'), 'text/plain'],
  ['a table', Buffer.from('年,销售\n2024,1\n2025,2\n'), 'text/csv'],
  ['a program', hex('7f454c46 02010100 00000000'), 'application/octet-stream'],
])('%s is known by its bytes', (_, bytes, type) => {
  expect(detectMediaType(bytes, bytes, true)).toBe(type)
})

test('a Chinese character cut by the end of the sample does not make a text binary', () => {
  const text = Buffer.from(`a${'质'.repeat(50_000)}`)
  expect(detectMediaType(text, text, true)).toBe('text/plain')
})
