import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { bufferSource } from '../../../electron/core/content/content-source.ts'
import { createOcrEngine } from '../../../electron/core/content/ocr/engine.ts'
import { readContent } from '../../../electron/core/content/read-content.ts'
import { makeScans } from '../../fixtures/certificates/make-scans.ts'

const engine = createOcrEngine(60_000)
afterAll(() => engine.close())

const read = (bytes: Buffer) =>
  readContent(bufferSource(bytes), {
    signal: new AbortController().signal,
    alive: () => {},
    now: () => performance.now(),
    engine,
  })

const pagesOf = (outcome: Awaited<ReturnType<typeof read>>): readonly string[] =>
  'pages' in outcome ? outcome.pages : []

test('print is read from a scan that lies on its side, and from each page of a TIFF', async () => {
  const scans: Buffer[] = []
  for await (const { jpeg } of makeScans(4)) scans.push(jpeg)
  const [onItsSide = Buffer.alloc(0), , , report = Buffer.alloc(0)] = scans
  const first = await read(onItsSide)
  expect(first).toMatchObject({ method: 'image', params: {} })
  expect(pagesOf(first)[0]).toContain('环境管理体系认证证书')
  const size = { width: 1900, height: 2500, fit: 'contain', background: '#ffffff' } as const
  const pages = await Promise.all([report, onItsSide].map(page => sharp(page).resize(size).png().toBuffer()))
  const tiff = await sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'jpeg' })
    .toBuffer()
  const both = pagesOf(await read(tiff))
  expect(both.length).toBe(2)
  expect(both[0]).toContain('DGJ2022-5849-91')
}, 120_000)

test('a page of a PDF without text is read from its picture', async () => {
  const pdf = await PDFDocument.create()
  for await (const { jpeg, damage } of makeScans(1)) {
    const picture = await pdf.embedJpg(jpeg)
    const { width, height } = picture.scale(72 / damage.dpi)
    pdf.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  }
  const outcome = await read(Buffer.from(await pdf.save()))
  expect(outcome).toMatchObject({ method: 'scan' })
  expect(pagesOf(outcome)[0]).toContain('环境管理体系认证证书')
}, 120_000)

test('an empty picture has no text', async () => {
  const blank = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#eeeeea' } })
    .png()
    .toBuffer()
  expect(await read(blank)).toEqual({ method: 'image', pages: [''], params: {} })
})
