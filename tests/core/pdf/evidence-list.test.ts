import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readLocale } from '../../../electron/core/host/read-locale.ts'
import { renderDossier } from '../../../electron/core/pdf/render-dossier.ts'
import { buildEvidenceList } from '../../../shared/domain/evidence/custody/build-evidence-list.ts'
import type { EvidenceListWords } from '../../../shared/domain/evidence/custody/evidence-list-words.ts'
import type { SetEvidence } from '../../../shared/domain/evidence/export/evidence-set.ts'
import { readPdf } from './support/read-pdf.ts'
import { fontDir, readStyle, readWords } from './support/sample-snapshot.ts'

const folder = mkdtempSync(path.join(tmpdir(), '清单 pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const listed = 40
const hashOf = (number: number): string => createHash('sha256').update(`${number}`).digest('hex')
const evidence = Array.from({ length: listed }, (_, index): SetEvidence => {
  const number = index + 1
  return {
    number,
    facts: {
      title: `管理体系认证证书 ${number}`,
      kind: 'certificate',
      issuer: '样例质量认证有限公司',
      documentNumber: `00124Q${number}`,
      issuedOn: '2024-03-15',
      validFrom: '',
      validTo: '2027-03-14',
      original: 'copy',
      confidential: false,
      note: '',
      keywords: [],
      owner: '',
    },
    kind: '认证证书',
    fileName: `${number}.pdf`,
    mediaType: 'application/pdf',
    size: 1,
    sha256: hashOf(number),
    pages: 2,
    addedAt: '2026-01-01T00:00:00.000Z',
    withdrawnAt: null,
    withdrawal: '',
    places: [],
    versions: [],
  }
})

test('a long list of evidence has head and count on each page, each hash whole, and what is signed beside the signatures', async () => {
  const { list } = readLocale('resources/locales', 'zh-CN', 'custody') as { list: EvidenceListWords }
  const digest = hashOf(0)
  const model = buildEvidenceList({
    set: { language: 'zh-CN', firm: '甲样灯饰', scope: '', builtOn: '2026-03-31', evidence },
    words: list,
    phrases: readWords('zh-CN').phrases,
    style: readStyle('award-xiao4'),
    digest,
    appVersion: '0',
  })
  const outPath = path.join(folder, 'list.pdf')
  const readEvidence = (): Uint8Array => new Uint8Array()
  await renderDossier({ model, fontDir, outPath, readEvidence })
  const { pages } = await readPdf(outPath)
  const texts = pages.map(({ text }) => text.replace(/\s/g, ''))
  expect(texts.map((text, index) => text.includes(`第${index + 1}页，共${pages.length}页`))).not.toContain(
    false,
  )
  const rowsOn = texts.map(text => evidence.filter(({ sha256 }) => text.includes(sha256)).length)
  expect(rowsOn.reduce((sum, rows) => sum + rows, 0)).toBe(listed)
  expect(texts.filter((text, index) => (rowsOn[index] ?? 0) > 0 && !text.includes('序号编号'))).toEqual([])
  const signed = texts.filter(text => text.includes('核对人：'))
  expect(signed).toHaveLength(1)
  expect(signed[0]).toContain('以上材料共40份')
  expect(signed[0]).toContain(digest)
})
