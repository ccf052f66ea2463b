import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDossier } from '../../../../electron/core/pdf/render-dossier.ts'
import { RedactionTrouble } from '../../../../electron/core/pdf/submitted/redaction-trouble.ts'
import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import { boundsOf, type Picture, pictureOf } from '../support/picture-of.ts'
import { readPdf } from '../support/read-pdf.ts'
import { fontDir } from '../support/sample-snapshot.ts'
import { streamsOf } from '../support/scan-pdf.ts'
import { makeBmp, makeTiff, sheet } from '../support/scans.ts'
import { paper } from '../support/secret-pdf.ts'
import { smallModel } from '../support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '扫描 '))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const build = async (
  mediaType: string,
  bytes: Uint8Array,
  submitted: Partial<EvidenceModel> = {},
  budget: number | null = null,
) => {
  files += 1
  const outPath = path.join(folder, `${files}.pdf`)
  const { model, read } = smallModel(
    [{ type: 'paragraph', runs: [{ text: '甲' }] }],
    [{ number: 1, mediaType, bytes }],
  )
  const evidence = model.evidence.map(one => ({ ...one, ...submitted }))
  const report = await renderDossier({
    model: { ...model, evidence },
    fontDir,
    readEvidence: read,
    outPath,
    budget,
  })
  return { report, outPath, first: report.evidence[0]?.firstPage ?? 0 }
}

const isBar = (red: number, green: number, blue: number): boolean => blue > 150 && red < 80 && green < 80
const isSquare = (red: number, green: number, blue: number): boolean => red > 150 && blue < 80 && green < 80
const isPaper = (red: number, green: number, blue: number): boolean =>
  [red, green, blue].every((value, index) => Math.abs(value - (paper[index] ?? 0)) < 8)

/** Which sheet is printed on a page, by the length of its bar as a part of the sheet. */
const sheetOn = (seen: Picture): number => {
  const bar = boundsOf(seen, isBar)
  const whole = boundsOf(seen, (...rgb) => isPaper(...rgb) || isBar(...rgb) || isSquare(...rgb))
  return bar === null || whole === null ? 0 : Math.round((bar.width / whole.width) * (400 / 60))
}

/** Around the red square, as fractions of a sheet. */
const square = { x: 0.63, y: 0.06, width: 0.19, height: 0.17 }

describe('a scan of several pages', () => {
  test('is printed page by page, those that were chosen, each as it was turned', async () => {
    const bytes = await makeTiff(4)
    const all = await build('image/tiff', bytes)
    expect(all.report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 9 }])
    const some = await build('image/tiff', bytes, { shown: [2, 4, 9], rotations: { '4': 90 } })
    expect(some.report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 7 }])
    const { pages } = await readPdf(some.outPath)
    expect(pages[6]?.text.replace(/\s/g, '')).toContain('证据E-1·第2/2页（原件第4页）')
    expect(sheetOn(await pictureOf(some.outPath, 6, 40))).toBe(2)
    const turned = await pictureOf(some.outPath, 7, 40)
    const bar = boundsOf(turned, isBar) ?? expect.unreachable()
    expect(bar.height).toBeGreaterThan(bar.width * 5)
  })

  test('holds nothing of what was under an area, on that page only', async () => {
    const bytes = await makeTiff(3)
    const redactions = [{ page: 2, area: square, reason: '' }]
    const { outPath, first } = await build('image/tiff', bytes, { redactions, rotations: { '2': 180 } })
    for (const [page, there] of [
      [1, true],
      [2, false],
      [3, true],
    ] as const) {
      const seen = await pictureOf(outPath, first + page - 1, 60)
      expect([page, boundsOf(seen, isSquare) !== null]).toEqual([page, there])
      expect([page, boundsOf(seen, isBar) !== null]).toEqual([page, true])
    }
    expect(streamsOf(outPath).some(stream => stream.subarray(0, 4).toString('latin1') === 'II*\0')).toBe(
      false,
    )
  })

  test('in black and white stays sharp and small', async () => {
    const fax = await sharp(await sheet(3))
      .flatten()
      .threshold(100)
      .toColourspace('b-w')
      .resize(2480, 3508, { fit: 'fill', kernel: 'nearest' })
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer()
      .catch(() => expect.unreachable())
    const { report, outPath, first } = await build('image/tiff', fax)
    const seen = await pictureOf(outPath, first, 150)
    expect(boundsOf(seen, (red, green, blue) => red + green + blue < 60)).not.toBeNull()
    expect(report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 6 }])
    const { report: bare } = await build('text/plain', Buffer.from('-'))
    expect(report.size - bare.size).toBeLessThan(20_000)
  })

  test('gets smaller with a budget', async () => {
    const photo = await sharp(await sheet(2))
      .resize(2400, 3000)
      .blur(3)
      .tiff({ compression: 'lzw' })
      .toBuffer()
    const whole = await build('image/tiff', photo)
    const { report } = await build('image/tiff', photo, {}, whole.report.size - 1)
    const { before, after, dpi } = report.weight ?? expect.unreachable()
    expect({ before, dpi, fits: after < before }).toEqual({ before: whole.report.size, dpi: 300, fits: true })
  })

  test('that breaks off is a page of facts; where something had to be blackened nothing is built', async () => {
    const bytes = (await makeTiff(2)).subarray(0, 3000)
    const { report } = await build('image/tiff', bytes)
    expect(report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 6, problem: 'unsupported-image' }])
    const bmp = (await makeBmp(await sheet(1))).subarray(0, 3000)
    const redactions = [{ page: 1, area: square, reason: '' }]
    await expect(build('image/bmp', bmp, { redactions })).rejects.toThrow(RedactionTrouble)
  })
})

describe('a picture that a PDF cannot hold', () => {
  /** Lying on its side, with a mark that turns it upright. */
  const onSide = async (png: Buffer) =>
    sharp(await sharp(png).rotate(270).png().toBuffer()).withMetadata({ orientation: 6 })
  const made: readonly (readonly [type: string, make: (png: Buffer) => Promise<Buffer>])[] = [
    ['image/gif', png => sharp(png).gif().toBuffer()],
    ['image/webp', png => sharp(png).webp({ quality: 95 }).toBuffer()],
    ['image/bmp', makeBmp],
    ['image/png', png => sharp(png).png({ progressive: true }).toBuffer()],
    ['image/png', async png => (await onSide(png)).png().toBuffer()],
    ['image/webp', async png => (await onSide(png)).webp({ quality: 95 }).toBuffer()],
    ['image/tiff', png => sharp(png).toColourspace('rgb16').tiff({ compression: 'lzw' }).toBuffer()],
  ]
  test.each(made)('%s is printed, and blackened in its pixels', async (mediaType, make) => {
    const bytes = await make(await sheet(5))
    const plain = await build(mediaType, bytes)
    expect(plain.report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 6 }])
    expect(sheetOn(await pictureOf(plain.outPath, plain.first, 40))).toBe(5)
    const redactions = [{ page: 1, area: square, reason: '' }]
    const { outPath, first } = await build(mediaType, bytes, { redactions })
    const seen = await pictureOf(outPath, first, 60)
    expect([boundsOf(seen, isSquare), boundsOf(seen, isBar) !== null]).toEqual([null, true])
  })
})
