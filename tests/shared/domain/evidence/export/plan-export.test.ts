import fc from 'fast-check'
import { expect, test } from 'vitest'
import zh from '../../../../../resources/locales/zh-CN/custody.json' with { type: 'json' }
import type { EvidenceSet, SetEvidence } from '../../../../../shared/domain/evidence/export/evidence-set.ts'
import type { ExportWords } from '../../../../../shared/domain/evidence/export/export-words.ts'
import { exportIndexHtml } from '../../../../../shared/domain/evidence/export/index-html.ts'
import { planExport, sumsText } from '../../../../../shared/domain/evidence/export/plan-export.ts'
import { bytesOf } from '../../../../../shared/domain/evidence/safe-file-name.ts'

const words: ExportWords = zh.file

const one = (number: number, title: string, more: Partial<SetEvidence> = {}): SetEvidence => ({
  number,
  facts: {
    title,
    kind: 'other',
    issuer: '',
    documentNumber: '',
    issuedOn: '',
    validFrom: '',
    validTo: '',
    original: 'copy',
    confidential: false,
    note: '',
    keywords: [],
    owner: '',
  },
  kind: '其他',
  fileName: 'x.pdf',
  mediaType: 'application/pdf',
  size: 1,
  sha256: String(number).padStart(64, '0'),
  pages: null,
  addedAt: '2026-03-31T00:00:00.000Z',
  withdrawnAt: null,
  withdrawal: '',
  places: [],
  versions: [],
  ...more,
})
const setOf = (evidence: readonly SetEvidence[]): EvidenceSet => ({
  language: 'zh-CN',
  firm: '甲样',
  scope: '',
  builtOn: '2026-03-31',
  evidence,
})
const everything = { confidential: true, versions: true }

const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    'CON',
    '../../etc/passwd',
    'a\u202Efdp.exe',
    '. . .',
    'ﬃ',
    '证'.repeat(300),
    'C:\\x',
    'a/b',
  ),
)

test('whatever titles, folders and endings say, every file gets one safe path of its own', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ title: awkward, folder: fc.array(awkward, { maxLength: 2 }), fileName: awkward }),
        { maxLength: 12 },
      ),
      wanted => {
        const evidence = wanted.map(({ title, folder, fileName }, index) => {
          const place = { kind: 'answer', name: title, folder, order: 1 } as const
          const version = { ...one(1, title), fileName, replacedAt: '2026-01-01T00:00:00.000Z' }
          return one(index + 1, title, { fileName, places: [place], versions: [version, version] })
        })
        const { files } = planExport(setOf(evidence), everything, words)
        const paths = files.map(({ path }) => path)
        expect(paths.length).toBe(3 * wanted.length)
        expect(new Set(paths.map(path => path.toLocaleLowerCase('en').normalize('NFC'))).size).toBe(
          paths.length,
        )
        for (const path of paths) {
          expect(bytesOf(path)).toBeLessThanOrEqual(240)
          expect(path).not.toMatch(
            /[\\:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e]|(^|\/)\.{0,2}(\/|$)|[. ](\/|$)/u,
          )
        }
        expect(sumsText(files).split('\n').length).toBe(files.length + 1)
      },
    ),
    { numRuns: 300 },
  )
})

test('the page of the index shows markup in facts as text and takes nothing from outside', () => {
  const title = '<script src="https://example.com/x.js">&"'
  const plan = planExport(
    setOf([one(7, title, { withdrawnAt: 'x', withdrawal: '<b>错</b>' })]),
    everything,
    words,
  )
  const page = exportIndexHtml(plan, words, 'ab')
  expect(page).toContain('&lt;script src=&quot;https://example.com/x.js&quot;&gt;&amp;&quot;')
  expect(page).toContain('&lt;b&gt;错&lt;/b&gt;')
  expect(page).not.toMatch(/<script|<img|<link|@import|url\(|(src|href)="(?!%|[\w.-]*\/?%)/i)
})
