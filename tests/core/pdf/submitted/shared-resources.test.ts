import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDossier } from '../../../../electron/core/pdf/render-dossier.ts'
import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import { boundsOf, type Picture, pictureOf } from '../support/picture-of.ts'
import { fontDir } from '../support/sample-snapshot.ts'
import { streamsOf } from '../support/scan-pdf.ts'
import { noise } from '../support/secret-pdf.ts'
import { smallModel } from '../support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '共用 '))
afterAll(() => rmSync(folder, { recursive: true }))

const seeds = [1, 2, 3, 4, 5] as const

/**
 * Two pages that share one dictionary of resources, as scanners write them: page 1 draws pictures 1 and 2, page 2
 * draws 3, a form that borrows 4 from the page, and a form whose own resources hold 5 and, unused, 2.
 */
const makeShared = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const images: Record<string, PDFRef> = {}
  for (const seed of seeds) {
    const image = await pdf.embedJpg(await noise(80, 80, seed))
    await image.embed()
    images[`Im${seed}`] = image.ref
  }
  const form = (content: string, resources?: object): PDFRef =>
    context.register(
      context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 400, 500],
        ...(resources === undefined ? {} : { Resources: resources as never }),
      }),
    )
  const draw = (name: string, x: number): string => `q 80 0 0 80 ${x} 300 cm /${name} Do Q\n`
  const shared = context.register(
    context.obj({
      XObject: {
        ...images,
        Borrower: form(draw('Im4', 110)),
        Owner: form(draw('A#31', 210), { XObject: { A1: images.Im5, B: images.Im2 } }),
      } as never,
    }),
  )
  const contents = [draw('Im1', 10) + draw('Im2', 110), `${draw('Im3', 10)}/Borrower Do /Owner Do`]
  for (const content of contents) {
    const page = pdf.addPage([400, 500])
    page.node.set(PDFName.of('Resources'), shared)
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)))
  }
  return pdf.save({ useObjectStreams: false })
}

const build = async (submitted: Partial<EvidenceModel>) => {
  const outPath = path.join(folder, 'built.pdf')
  const bytes = await makeShared()
  const { model, read } = smallModel([], [{ number: 1, mediaType: 'application/pdf', bytes, pages: 2 }])
  const evidence = model.evidence.map(one => ({ ...one, ...submitted }))
  const report = await renderDossier({ model: { ...model, evidence }, fontDir, readEvidence: read, outPath })
  return { outPath, last: report.evidence[0]?.lastPage ?? 0 }
}

/** Which of the five pictures are in the file. */
const picturesIn = async (file: string): Promise<readonly number[]> => {
  const streams = [readFileSync(file), ...streamsOf(file)]
  const found: number[] = []
  for (const seed of seeds) {
    const jpeg = await noise(80, 80, seed)
    if (streams.some(stream => stream.includes(jpeg.subarray(-1500)))) found.push(seed)
  }
  return found
}

describe('pages that share their resources', () => {
  test.each<[string, Partial<EvidenceModel>, readonly number[]]>([
    ['all printed as they are', {}, [1, 2, 3, 4, 5]],
    ['the first not chosen', { shown: [2] }, [3, 4, 5]],
    ['the second not chosen', { shown: [1] }, [1, 2]],
    [
      'the first blackened',
      { redactions: [{ page: 1, area: { x: 0, y: 0.2, width: 1, height: 0.3 }, reason: '' }] },
      [3, 4, 5],
    ],
    [
      'the second blackened, the first not chosen',
      { shown: [2], redactions: [{ page: 2, area: { x: 0, y: 0, width: 0.1, height: 0.1 }, reason: '' }] },
      [],
    ],
  ])('%s', async (_, submitted, expected) => {
    const { outPath } = await build(submitted)
    expect(await picturesIn(outPath)).toEqual(expected)
  })

  test('still show all that they draw', async () => {
    const whole = await build({})
    const before = await pictureOf(whole.outPath, whole.last)
    const { outPath, last } = await build({ shown: [2] })
    const after = await pictureOf(outPath, last)
    const drawn = (red: number, green: number, blue: number): boolean =>
      Math.max(red, green, blue) - Math.min(red, green, blue) > 40
    const sizeOf = (picture: Picture) => {
      const { width, height } = boundsOf(picture, drawn) ?? expect.unreachable()
      return { width, height }
    }
    expect(sizeOf(after)).toEqual(sizeOf(before))
  })
})
