import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BuildReport } from '../../../../electron/core/pdf/build-report.ts'
import { renderDossier } from '../../../../electron/core/pdf/render-dossier.ts'
import { PdfMismatch } from '../../../../electron/core/pdf/verify/pdf-mismatch.ts'
import { verifyPdf } from '../../../../electron/core/pdf/verify/verify-pdf.ts'
import { fontDir } from '../support/sample-snapshot.ts'
import { makePdf, smallModel } from '../support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '核对 '))
afterAll(() => rmSync(folder, { recursive: true }))

describe('verifyPdf', () => {
  const file = path.join(folder, 'built.pdf')
  const plans = new Map([[1, { kind: 'pages' as const, pages: 2 }]])
  let report: BuildReport
  let model: ReturnType<typeof smallModel>['model']

  beforeAll(async () => {
    const small = smallModel(
      [{ type: 'paragraph', runs: [{ text: '质量第一' }, { evidence: 1 }] }],
      [{ number: 1, mediaType: 'application/pdf', bytes: await makePdf(2), pages: 2 }],
    )
    model = small.model
    report = await renderDossier({ model, fontDir, readEvidence: small.read, outPath: file })
  })

  /** The file changed in some way, with a report that believes in the change. */
  const verifyChanged = (change: (bytes: Buffer) => Buffer, believed: Partial<BuildReport> = {}): void => {
    const bytes = change(Buffer.from(readFileSync(file)))
    const changed = path.join(folder, 'changed.pdf')
    writeFileSync(changed, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    verifyPdf(changed, model, { ...report, size: bytes.length, sha256, ...believed }, plans)
  }

  test('accepts what was written', () => {
    verifyChanged(bytes => bytes)
  })

  const trace = {
    number: 1,
    from: 1,
    to: 40,
    size: 0,
    left: 0,
    secrets: new Set<string>(),
    removed: new Map(),
  }
  const verifyTrace = (found: Partial<typeof trace>): void =>
    verifyPdf(file, model, report, plans, [{ ...trace, ...found }])

  test('accepts a file without what was kept back', () => {
    verifyTrace({ secrets: new Set(['0'.repeat(64)]) })
  })

  test('refuses a stream that was kept back', () => {
    const streams = readFileSync(file, 'latin1').split('stream\n')
    const [raw = ''] = (streams[1] ?? '').split('\nendstream')
    const secrets = new Set([createHash('sha256').update(raw, 'latin1').digest('hex')])
    expect(() => verifyTrace({ secrets, to: report.pages * 20 })).toThrow(PdfMismatch)
  })

  test('refuses a blackened page that draws more than pictures', () => {
    const [first = 0] = report.evidence.map(one => one.firstPage)
    expect(() => verifyTrace({ removed: new Map([[first, []]]) })).toThrow(/more than pictures/)
  })

  test('refuses a removed word, but not one that the program prints itself', () => {
    const on = 3
    verifyTrace({ removed: new Map([[on, ['第1件材料', '没有这句']]]) })
    expect(() => verifyTrace({ removed: new Map([[on, ['质量第一']]]) })).toThrow(/removed text/)
  })

  test.each<[string, (bytes: Buffer) => Buffer, Partial<BuildReport>]>([
    ['another length', bytes => bytes, { size: 1 }],
    ['another content', bytes => bytes, { sha256: '0'.repeat(64) }],
    ['a file cut short', bytes => bytes.subarray(0, bytes.length - 200), {}],
    ['an empty file', () => Buffer.alloc(0), {}],
    ['another number of pages', bytes => bytes, { pages: 99 }],
    [
      'objects that moved',
      bytes => Buffer.concat([bytes.subarray(0, 20), Buffer.from(' '), bytes.subarray(20)]),
      {},
    ],
    ['an evidence on another page', bytes => bytes, { evidence: [{ number: 1, firstPage: 5, lastPage: 6 }] }],
  ])('refuses %s', (_, change, believed) => {
    expect(() => verifyChanged(change, believed)).toThrow(PdfMismatch)
  })
})
