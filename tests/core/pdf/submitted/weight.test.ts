import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderDossier } from '../../../../electron/core/pdf/render-dossier.ts'
import { pictureOf } from '../support/picture-of.ts'
import { fontDir } from '../support/sample-snapshot.ts'
import { noise } from '../support/secret-pdf.ts'
import { type SmallFile, smallModel } from '../support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '体积 '))
afterAll(() => rmSync(folder, { recursive: true }))

/** A soft picture of many pixels, as scanners make them. */
const scan = async (width: number, height: number): Promise<Buffer> =>
  sharp(await noise(160, 200, 9))
    .resize(width, height, { fit: 'fill' })
    .jpeg({ quality: 98 })
    .toBuffer()

/** One A4 page that a photo covers, one with raw grey samples, one with a stencil that must stay. */
const makeScans = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const photo = await pdf.embedJpg(await scan(3000, 4200))
  pdf.addPage([595, 842]).drawImage(photo, { x: 0, y: 0, width: 595, height: 842 })
  const raw = (bits: number, width: number, height: number, samples: Buffer, more: object) =>
    context.register(
      context.stream(deflateSync(samples), {
        Type: 'XObject',
        Subtype: 'Image',
        Width: width,
        Height: height,
        BitsPerComponent: bits,
        Filter: 'FlateDecode',
        ...more,
      } as never),
    )
  const grey = await sharp(await scan(2400, 3360))
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  const images = [
    raw(8, 2400, 3360, grey, { ColorSpace: 'DeviceGray' }),
    raw(1, 4800, 6720, Buffer.alloc(600 * 6720, 0x5a), { ImageMask: true }),
  ]
  for (const image of images) {
    const page = pdf.addPage([595, 842])
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { I: image } }))
    page.node.set(
      PDFName.of('Contents'),
      context.register(context.flateStream('q 595 0 0 842 0 0 cm /I Do Q')),
    )
  }
  return pdf.save({ useObjectStreams: false })
}

let files: readonly SmallFile[] = []
beforeAll(async () => {
  files = [
    { number: 1, mediaType: 'application/pdf', bytes: await makeScans(), pages: 3 },
    { number: 2, mediaType: 'image/jpeg', bytes: await scan(2600, 3600) },
  ]
}, 60_000)

let built = 0
const build = async (budget: number | null) => {
  built += 1
  const outPath = path.join(folder, `${built}.pdf`)
  const { model, read } = smallModel([{ type: 'paragraph', runs: [{ text: '甲' }] }], files)
  const report = await renderDossier({ model, fontDir, readEvidence: read, outPath, budget })
  return { report, outPath }
}

/** Width × height of every image in a file, largest first. */
const imagesIn = (outPath: string): readonly string[] =>
  [...readFileSync(outPath, 'latin1').matchAll(/<<[^<>]*\/Subtype \/Image[^<>]*>>/g)]
    .map(([dict]) => [/\/Width (\d+)/.exec(dict)?.[1], /\/Height (\d+)/.exec(dict)?.[1]].map(Number))
    .sort(([a = 0], [b = 0]) => b - a)
    .map(size => size.join('×'))

describe('a limit on the size', () => {
  test('that is not set, or that the file keeps anyway, changes no byte', async () => {
    const [free, kept] = [await build(null), await build(1 << 30)]
    expect(kept.report.sha256).toBe(free.report.sha256)
    expect(free.report.weight).toBeUndefined()
    const { before, after, dpi } = kept.report.weight ?? expect.unreachable()
    expect({ before, after, dpi }).toEqual({ before: free.report.size, after: free.report.size, dpi: null })
  }, 60_000)

  test('reduces images as far as needed and no further, the same way every time', async () => {
    const free = await build(null)
    const sizes: number[] = []
    for (const [index, dpi] of ([300, 200, 150] as const).entries()) {
      const budget = index === 0 ? free.report.size - 1 : (sizes.at(-1) ?? 0) - 1
      const { report, outPath } = await build(budget)
      expect(report.weight?.dpi).toBe(dpi)
      expect(report.weight?.before).toBe(free.report.size)
      expect(report.size).toBeLessThanOrEqual(budget)
      sizes.push(report.size)
      const [stencil, ...rest] = imagesIn(outPath)
      expect(stencil).toBe('4800×6720')
      for (const image of rest) {
        const [width = 0] = image.split('×').map(Number)
        expect(width / 6).toBeLessThan(dpi * 1.12)
        expect(width / 6).toBeGreaterThan(dpi * 0.75)
      }
      if (dpi === 200) expect((await build(budget)).report.sha256).toBe(report.sha256)
    }
  }, 120_000)

  test('that cannot be kept gives the smallest file and names what is heavy', async () => {
    const { report, outPath } = await build(1000)
    const { dpi, after, budget, heaviest } = report.weight ?? expect.unreachable()
    expect({ dpi, over: after > budget }).toEqual({ dpi: 150, over: true })
    expect(heaviest.map(one => [one.number, one.after < one.before])).toEqual([
      [1, true],
      [2, true],
    ])
    const seen = await pictureOf(outPath, report.evidence[0]?.firstPage ?? 0, 40)
    const free = await pictureOf((await build(null)).outPath, report.evidence[0]?.firstPage ?? 0, 40)
    let difference = 0
    for (let y = 60; y < 360; y++)
      for (let x = 60; x < 260; x++) {
        const [a, b] = [seen.at(x, y), free.at(x, y)]
        difference += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])
      }
    expect(difference / (300 * 200 * 3)).toBeLessThan(8)
  }, 60_000)
})

test('a picture in the narrative is reduced to what it needs where it stands', async () => {
  const bytes = await scan(2400, 3200)
  const { model, read } = smallModel([], [{ number: 1, mediaType: 'image/jpeg', bytes }])
  const sha256 = model.evidence[0]?.sha256 ?? ''
  const image = { sha256, mediaType: 'image/jpeg' }
  const blocks = [{ type: 'figure' as const, caption: '图 1', image, missing: '—' }]
  const parts = model.parts.flatMap(part =>
    part.id === 'evidence' ? [] : [part.id === 'report' ? { ...part, blocks } : part],
  )
  const outPath = path.join(folder, 'figure.pdf')
  const narrative = { ...model, parts, evidence: [] }
  const report = await renderDossier({
    model: narrative,
    fontDir,
    readEvidence: read,
    outPath,
    budget: bytes.length,
  })
  expect(report.weight?.dpi).toBe(300)
  expect(report.weight?.after).toBeLessThan((report.weight?.before ?? 0) - bytes.length / 3)
  // Printed at 0.42 of the height of the type area, about 300 points, at 300 dots per inch.
  const [[width = 0, height = 0] = []] = imagesIn(outPath).map(size => size.split('×').map(Number))
  expect([height > 1100, height < 1400, Math.abs(height / width - 4 / 3) < 0.01]).toEqual([true, true, true])
})
