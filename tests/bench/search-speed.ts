import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openContentPages } from '../../electron/core/store/content-index.ts'
import { createFirmStore } from '../../electron/core/store/create-firm-store.ts'
import type { Change, FirmStore } from '../../electron/core/store/firm-store.ts'
import { justTakenIn } from '../../shared/domain/evidence/just-taken-in.ts'
import { createPageMaker, type PageMaker } from './library-pages.ts'
import { type Line, median, ms, p95, timed } from './measure.ts'

const documents = Number(process.env.ZHIHENG_DOCUMENTS ?? 100_000)
/** So many rows of one entry are indexed at once; of more, some would wait while we measure. */
const lot = 250
const titles = [
  '质量管理体系认证证书',
  '检测报告',
  '审核报告',
  '供货合同',
  '荣誉证书',
  '发明专利证书',
  '过程检验记录',
  '顾客满意度调查报告',
]

const queries: Readonly<Record<string, readonly string[]>> = {
  'one sign': ['质', '证', '灯'],
  'two signs': ['质量', '证书', '供方', '银行', '标杆'],
  'three and more': ['一次交验', '顾客满意', '审核报告', '不合格品'],
  'several words': ['质量 目标', '培训 记录 2023', '供方 评价'],
  'letters and digits': ['ISO 9001', 'GB/T', '2025年3月', 'CNAS'],
  initials: ['zlgltx', 'jcbg', 'gkmyd'],
}

const fill = (store: FirmStore, make: PageMaker): void => {
  const pages = openContentPages(store.db)
  const keep = store.db.prepare("INSERT INTO blob (sha256, size, state, session) VALUES (?, 1, 'stored', '')")
  for (let first = 1; first <= documents; first += lot) {
    const numbers = Array.from({ length: Math.min(lot, documents - first + 1) }, (_, at) => first + at)
    const hashOf = (n: number): string => createHash('sha256').update(String(n)).digest('hex')
    store.db.transaction(() => {
      for (const n of numbers) keep.run(hashOf(n))
    })()
    const changes = numbers.map(
      (number): Change => ({
        op: 'create',
        entity: 'evidence',
        id: `e${number}`,
        fields: {
          number,
          title: `${make.name(2)}${make.pick(titles)}`,
          kind: make.pick(['certificate', 'test-report', 'contract', 'record']),
          issuer: `${make.name(4)}有限公司`,
          documentNumber: `NO.${make.digits(8)}`,
          issuedOn: '2025-03-01',
          validFrom: '',
          validTo: '',
          original: 'copy',
          confidential: false,
          note: '',
          fileName: `扫描件${number}.pdf`,
          mediaType: 'application/pdf',
          size: 1,
          sha256: hashOf(number),
          pages: 1,
          addedAt: '2026-04-30T08:00:00.000Z',
          keywords: [],
          owner: '',
          ...justTakenIn,
        },
      }),
    )
    store.commit({ name: 'bench', actor: 'bench', undoable: false, changes })
    store.catchUpIndex()
    for (const n of numbers) pages.replace(hashOf(n), [make.page()])
    store.db.pragma('wal_checkpoint(TRUNCATE)')
  }
}

/** Chinese full text over many evidence and their contents, against a plain ranked FTS5 trigram table of the same texts. */
export const searchSpeed = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const store = createFirmStore({ path: join(folder, 'firm.zhiheng'), device: 'bench', who: 'bench' })
  fill(store, createPageMaker(11))
  store.db.exec("CREATE VIRTUAL TABLE temp.bare USING fts5(text, tokenize = 'trigram')")
  store.db.exec('INSERT INTO temp.bare (rowid, text) SELECT rowid, text FROM content_page')
  const bare = store.db.prepare(
    'SELECT rowid, text FROM temp.bare WHERE bare MATCH ? ORDER BY bm25(bare) LIMIT 20',
  )
  const ours: number[] = []
  const theirs: number[] = []
  const library: number[] = []
  const parts: string[] = []
  for (const [kind, texts] of Object.entries(queries)) {
    const times: number[] = []
    for (let round = 0; round < 9; round++) {
      for (const text of texts) {
        times.push(await timed(() => store.search(text, 20)))
        library.push(await timed(() => store.matchLibrary(text)))
        const words = text.split(' ').filter(word => Array.from(word).length >= 3)
        if (words.length > 0) {
          theirs.push(await timed(() => bare.all(words.map(word => `"${word}"`).join(' AND '))))
        }
      }
    }
    ours.push(...times)
    parts.push(`${kind} ${ms(median(times))}`)
  }
  store.close()
  rmSync(folder, { recursive: true, force: true })
  const against = 'ranked FTS5 trigram (three signs and more)'
  return [
    {
      name: `search in ${documents} evidence with their contents`,
      against,
      ratio: p95(ours) / p95(theirs),
      atMost: 2,
      detail: `p50 ${ms(median(ours))} p95 ${ms(p95(ours))} / ${ms(p95(theirs))}; ${parts.join(', ')}`,
    },
    {
      name: `the library over the same, up to 500 hits`,
      against,
      ratio: p95(library) / p95(theirs),
      atMost: 2,
      detail: `p50 ${ms(median(library))} p95 ${ms(p95(library))}`,
    },
  ]
}
