import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderDossier } from '../../../../electron/core/pdf/render-dossier.ts'
import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import { makeLayeredPdf } from '../support/layered-pdf.ts'
import { readPdf } from '../support/read-pdf.ts'
import { fontDir } from '../support/sample-snapshot.ts'
import { holds } from '../support/scan-pdf.ts'
import { noise } from '../support/secret-pdf.ts'
import { smallModel } from '../support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '隐藏 '))
afterAll(() => rmSync(folder, { recursive: true }))

let bytes: Uint8Array
beforeAll(async () => {
  bytes = await makeLayeredPdf()
})

const build = async (submitted: Partial<EvidenceModel>, photo?: Buffer) => {
  const outPath = path.join(folder, 'dossier.pdf')
  const { model, read } = smallModel(
    [{ type: 'paragraph', runs: [{ text: '甲' }] }],
    [
      photo === undefined
        ? { number: 1, mediaType: 'application/pdf', bytes, pages: 3 }
        : { number: 1, mediaType: 'image/jpeg', bytes: photo },
    ],
  )
  const evidence = model.evidence.map(one => ({ ...one, ...submitted }))
  const report = await renderDossier({ model: { ...model, evidence }, fontDir, readEvidence: read, outPath })
  const { pages } = await readPdf(outPath)
  const first = report.evidence[0]?.firstPage ?? 0
  return { outPath, texts: pages.slice(first - 1).map(page => page.text) }
}

/** What a reader of its own finds in a file besides its pages. */
const besides = async (outPath: string) => {
  const task = getDocument({ data: new Uint8Array(readFileSync(outPath)), verbosity: 0 })
  const pdf = await task.promise
  const notes: unknown[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const all = await (await pdf.getPage(number)).getAnnotations()
    notes.push(...all.filter(({ subtype }) => subtype !== 'Link'))
  }
  const layers = await pdf.getOptionalContentConfig()
  const found = {
    attachments: await pdf.getAttachments(),
    layers: layers.getOrder(),
    notes,
  }
  await task.destroy()
  return found
}

const nothing = { attachments: null, layers: null, notes: [] }

/** What of the original must never be in a dossier, whatever was chosen. */
const bound = [
  'LAYERSHOWN',
  'LAYERHIDDEN',
  'HIDDENTEXT',
  'ANNOTATION ',
  'ANNOTATIONFILE',
  'ATTACHEDFILE',
  'PIECEINFO',
  'XMPOFFILE',
  'XMPOFPAGE',
  'TITLEOFFILE',
  'AUTHOROFFILE',
]
const found = (outPath: string, words: readonly string[]): readonly string[] =>
  words.filter(word => holds(outPath, word))

test('a photo leaves its camera and its place at home', async () => {
  const photo = await sharp(await noise(60, 40, 1))
    .withExif({ IFD0: { Make: 'CAMERAMAKER' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 31/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect(photo.includes('CAMERAMAKER')).toBe(true)
  const { outPath } = await build({}, photo)
  expect(found(outPath, ['CAMERAMAKER', 'Exif'])).toEqual([])
})

describe('what a file holds besides what it shows', () => {
  test('stays out of the dossier, and a hidden layer with it', async () => {
    const source = path.join(folder, 'source.pdf')
    writeFileSync(source, bytes)
    expect(found(source, bound)).toEqual(bound)
    const { outPath, texts } = await build({})
    expect(found(outPath, bound)).toEqual([])
    expect(await besides(outPath)).toEqual(nothing)
    expect(texts.map(text => /Visible\d|SHOWNTEXT/.exec(text)?.[0] ?? 'picture')).toEqual([
      'Visible1',
      'Visible2',
      'picture',
    ])
    expect(texts[1]).toContain('SHOWNTEXT')
  })

  test('and of a blackened page not even what lies behind other things', async () => {
    const area = { x: 0.05, y: 0.2, width: 0.5, height: 0.1 }
    const { outPath } = await build({ redactions: [{ page: 1, area, reason: '' }] })
    expect(found(outPath, bound)).toEqual([])
    expect(found(outPath, ['BEHIND 1', 'Visible 1', 'Visible 2', 'Visible 3'])).toEqual(['Visible 2'])
    expect(await besides(outPath)).toEqual(nothing)
  })
})
