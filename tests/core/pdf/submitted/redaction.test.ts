import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDossier } from '../../../../electron/core/pdf/render-dossier.ts'
import { RedactionTrouble } from '../../../../electron/core/pdf/submitted/redaction-trouble.ts'
import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import { boundsOf, type Picture, pictureOf } from '../support/picture-of.ts'
import { readPdf } from '../support/read-pdf.ts'
import { fontDir } from '../support/sample-snapshot.ts'
import { holds, streamsOf } from '../support/scan-pdf.ts'
import { makeSecretPdf, noise, paper, type SecretPdf } from '../support/secret-pdf.ts'
import { type SmallFile, smallModel } from '../support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '遮盖 '))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const build = async (file: Omit<SmallFile, 'number'>, submitted: Partial<EvidenceModel> = {}) => {
  files += 1
  const outPath = path.join(folder, `${files}.pdf`)
  const { model, read } = smallModel(
    [{ type: 'paragraph', runs: [{ text: '甲' }] }],
    [{ number: 1, ...file }],
  )
  const evidence = model.evidence.map(one => ({ ...one, ...submitted }))
  const report = await renderDossier({ model: { ...model, evidence }, fontDir, readEvidence: read, outPath })
  return { report, outPath, pdf: await readPdf(outPath), first: report.evidence[0]?.firstPage ?? 0 }
}
const pdfFile = async (made: SecretPdf) => {
  const bytes = await makeSecretPdf(made)
  return { mediaType: 'application/pdf', bytes, pages: made.pages ?? 1 }
}

/** Where `SECRETWORD` and the picture stand, as a viewer shows the page. */
const upright = { x: 0.08, y: 0.07, width: 0.74, height: 0.15 }
const turnedArea = ({ x, y, width, height }: Area, turn: number): Area => {
  if (turn === 90) return { x: 1 - y - height, y: x, width: height, height: width }
  if (turn === 180) return { x: 1 - x - width, y: 1 - y - height, width, height }
  if (turn === 270) return { x: y, y: 1 - x - width, width: height, height: width }
  return { x, y, width, height }
}
const within = (area: Area, page: Area): Area => ({
  x: page.x + area.x * page.width,
  y: page.y + area.y * page.height,
  width: area.width * page.width,
  height: area.height * page.height,
})
const isPaper = (red: number, green: number, blue: number): boolean =>
  Math.abs(red - paper[0]) < 6 && Math.abs(green - paper[1]) < 6 && Math.abs(blue - paper[2]) < 6
const isBlack = (red: number, green: number, blue: number): boolean => red + green + blue < 60

/** Whether an area is black now and everything else on the page looks as it did. */
const compare = (before: Picture, after: Picture, page: Area, area: Area) => {
  const apart = (x: number, y: number, more: number): boolean =>
    x < area.x - more ||
    x > area.x + area.width + more ||
    y < area.y - more ||
    y > area.y + area.height + more
  let bright = 0
  let sum = 0
  let count = 0
  for (let y = Math.ceil(page.y) + 2; y < page.y + page.height - 2; y++)
    for (let x = Math.ceil(page.x) + 2; x < page.x + page.width - 2; x++) {
      const now = after.at(x, y)
      if (!apart(x, y, -2)) bright += isBlack(...now) ? 0 : 1
      if (!apart(x, y, 3)) continue
      const then = before.at(x, y)
      sum += Math.abs(now[0] - then[0]) + Math.abs(now[1] - then[1]) + Math.abs(now[2] - then[2])
      count += 3
    }
  return {
    inside: bright === 0 ? 'black' : `${bright} bright pixels`,
    outside: sum / count < 3 ? 'same' : `differs by ${sum / count}`,
  }
}

describe('a blackened page of a PDF', () => {
  const turns = [0, 90, 180, 270] as const
  const crops = [
    [0, 0],
    [37, 61],
  ] as const
  test.each(turns.flatMap(turn => crops.map(crop => ({ turn, crop }))))(
    'holds nothing of what was under the area, and all of the rest ($turn° $crop)',
    async ({ turn, crop }) => {
      const file = await pdfFile({ turn, crop, pages: 2 })
      const area = turnedArea(upright, turn)
      const redactions = [{ page: 1, area, reason: 'price' }]
      const { outPath, pdf, first } = await build(file, { redactions })
      const plain = await build(file)
      expect(holds(plain.outPath, 'SECRETWORD 1')).toBe(true)
      for (const secret of [
        'SECRETWORD 1',
        'SECRETNOTE',
        'FIELDVALUE 1',
        'ATTACHEDSECRET',
        'SECRETTITLE',
        'price',
      ])
        expect([secret, holds(outPath, secret)]).toEqual([secret, false])
      expect(holds(outPath, 'SECRETWORD 2')).toBe(true)
      expect(pdf.pages.slice(first - 1).map(page => /SECRET|Neighbour/.test(page.text))).toEqual([
        false,
        true,
      ])
      const hidden = await noise(60, 60, 1)
      expect(streamsOf(outPath).some(stream => stream.includes(hidden.subarray(0, 2000)))).toBe(false)

      const before = await pictureOf(plain.outPath, plain.first)
      const page = boundsOf(before, isPaper) ?? expect.unreachable()
      const seen = await pictureOf(outPath, first)
      expect(compare(before, seen, page, within(area, page))).toEqual({ inside: 'black', outside: 'same' })
    },
  )

  test('keeps its rotation and turns further', async () => {
    const file = await pdfFile({ turn: 90 })
    const redactions = [{ page: 1, area: turnedArea(upright, 90), reason: '' }]
    const plain = await build(file, { rotations: { '1': 90 } })
    const { outPath, first } = await build(file, { redactions, rotations: { '1': 90 } })
    const before = await pictureOf(plain.outPath, plain.first)
    const page = boundsOf(before, isPaper) ?? expect.unreachable()
    expect(page.height / page.width).toBeCloseTo(1.25, 1)
    const seen = await pictureOf(outPath, first)
    const area = within(turnedArea(upright, 180), page)
    expect(compare(before, seen, page, area)).toEqual({ inside: 'black', outside: 'same' })
  })

  test('gives the same bytes every time', async () => {
    const file = await pdfFile({ pages: 2 })
    const redactions = [{ page: 2, area: upright, reason: '' }]
    const built = await Promise.all([build(file, { redactions }), build(file, { redactions })])
    expect(new Set(built.map(({ report }) => report.sha256)).size).toBe(1)
    expect(readdirSync(folder).filter(name => !name.endsWith('.pdf'))).toEqual([])
  })

  test('that cannot be drawn fails the build and leaves no file', async () => {
    const bytes = Buffer.from(await makeSecretPdf({ pages: 2 }))
    bytes.write('/Count 1', bytes.indexOf('/Count 2'))
    const file = { mediaType: 'application/pdf', bytes, pages: 2 }
    const failed = build(file, { redactions: [{ page: 2, area: upright, reason: '' }] })
    await expect(failed).rejects.toThrow(RedactionTrouble)
    expect(readdirSync(folder).filter(name => name.startsWith(`${files}.`))).toEqual([])
  })
})

describe('a blackened picture', () => {
  const picture = async (orientation: number, format: 'jpeg' | 'png') => {
    const secret = await sharp(await noise(60, 60, 3)).toBuffer()
    const upright = sharp({
      create: { width: 400, height: 500, channels: 3, background: '#f0f0c8' },
    }).composite([
      { input: secret, left: 260, top: 40 },
      {
        input: { create: { width: 120, height: 30, channels: 3, background: '#0000cc' } },
        left: 40,
        top: 110,
      },
    ])
    const turned = orientation === 6 ? sharp(await upright.png().toBuffer()).rotate(270) : upright
    const bytes = await (format === 'png'
      ? turned.png()
      : turned.withMetadata({ orientation }).jpeg({ quality: 95 })
    ).toBuffer()
    return { mediaType: `image/${format}`, bytes }
  }

  test.each([
    { orientation: 1, format: 'jpeg' as const },
    { orientation: 6, format: 'jpeg' as const },
    { orientation: 1, format: 'png' as const },
  ])(
    'shows all but what was under the area ($format, mark $orientation)',
    async ({ orientation, format }) => {
      const file = await picture(orientation, format)
      for (const turn of [0, 90, 180, 270] as const) {
        const rotations = turn === 0 ? {} : { '1': turn }
        const plain = await build(file, { rotations })
        const { outPath, first } = await build(file, {
          rotations,
          redactions: [{ page: 1, area: upright, reason: '' }],
        })
        const before = await pictureOf(plain.outPath, plain.first)
        const page = boundsOf(before, isPaper) ?? expect.unreachable()
        const seen = await pictureOf(outPath, first)
        const area = within(turnedArea(upright, turn), page)
        expect(compare(before, seen, page, area)).toEqual({ inside: 'black', outside: 'same' })
        if (format === 'jpeg') expect(holds(outPath, 'Exif')).toBe(false)
        expect(
          streamsOf(outPath).some(stream => stream.includes(Buffer.from(file.bytes.subarray(600, 2600)))),
        ).toBe(false)
      }
    },
  )

  test('is blackened where the narrative shows it too', async () => {
    const file = await picture(1, 'jpeg')
    const outPath = path.join(folder, 'figure.pdf')
    const { model, read } = smallModel([], [{ number: 1, ...file }])
    const [one] = model.evidence
    const image = { sha256: one?.sha256 ?? '', mediaType: file.mediaType, redactions: [upright] }
    const blocks = [{ type: 'figure' as const, caption: '图 1', image, missing: '—' }]
    const parts = model.parts.map(part => (part.id === 'report' ? { ...part, blocks } : part))
    await renderDossier({ model: { ...model, parts }, fontDir, readEvidence: read, outPath })
    const seen = await pictureOf(outPath, 3)
    const page = boundsOf(seen, isPaper) ?? expect.unreachable()
    const inner = { ...upright, x: upright.x + 0.02, width: upright.width - 0.04, y: 0.09, height: 0.11 }
    expect(boundsOf(seen, (...rgb) => !isBlack(...rgb), within(inner, page))).toBeNull()
  })

  test('that cannot be decoded fails the build', async () => {
    const whole = (await picture(1, 'jpeg')).bytes
    const file = { mediaType: 'image/jpeg', bytes: whole.subarray(0, 900) }
    await expect(build(file, { redactions: [{ page: 1, area: upright, reason: '' }] })).rejects.toThrow(
      RedactionTrouble,
    )
  })
})

describe('an evidence whose file was replaced after it was blackened', () => {
  test('is represented by a page of facts', async () => {
    const { outPath, report, pdf, first } = await build(await pdfFile({}), { withheld: true })
    expect(report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 6, problem: 'redaction-outdated' }])
    expect([holds(outPath, 'SECRETWORD'), pdf.pages[first - 1]?.text.includes('file-1')]).toEqual([
      false,
      true,
    ])
  })
})

describe('pages that were chosen', () => {
  const stampOf = (text: string | undefined): string =>
    /证据E-1·第[^第]*页(（原件第\d+页）)?/.exec(text?.replace(/\s/g, '') ?? '')?.[0] ?? ''

  test('are the only ones printed, each with its number here and in the original', async () => {
    const file = await pdfFile({ pages: 5 })
    const { pdf, report, first, outPath } = await build(file, { shown: [2, 5] })
    expect(report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 7 }])
    const pages = pdf.pages.slice(first - 1)
    expect(pages.map(page => stampOf(page.text))).toEqual([
      '证据E-1·第1/2页（原件第2页）',
      '证据E-1·第2/2页（原件第5页）',
    ])
    expect(pages.map(page => /Neighbour\d/.exec(page.text)?.[0])).toEqual(['Neighbour2', 'Neighbour5'])
    expect([1, 2, 3, 4, 5].map(page => holds(outPath, `SECRETWORD ${page}`))).toEqual([
      false,
      true,
      false,
      false,
      true,
    ])
  })

  test('that the file does not have are left out; with none left a page of facts stands in', async () => {
    for (const pages of [undefined, 2, 9]) {
      const { bytes, mediaType } = await pdfFile({ pages: 2 })
      const file = { bytes, mediaType, ...(pages === undefined ? {} : { pages }) }
      const some = await build(file, { shown: [2, 7] })
      expect(stampOf(some.pdf.pages[some.first - 1]?.text)).toBe('证据E-1·第1/1页（原件第2页）')
      const none = await build(file, { shown: [7, 8] })
      expect(none.report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 6, problem: 'no-pages' }])
    }
  })
})
