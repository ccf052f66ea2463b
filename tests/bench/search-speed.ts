import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { createFirmStore } from '../../electron/core/store/create-firm-store.ts'
import { type Line, ms, p95, timed } from './measure.ts'

const passages = 20_000
const words = [
  '质量',
  '首席',
  '供方',
  '顾客',
  '交付',
  '一次交验',
  '合格率',
  '改进',
  '标杆',
  '培训',
  '设备',
  '能耗',
  '合同',
  '审核',
  '投诉',
]
const queries = ['一次交验合格率', '供方培训', '顾客投诉', '标杆', '能耗']

const passageOf = (n: number): string =>
  Array.from({ length: 40 }, (_, i) => words[(n * 7 + i * i * 3 + i) % words.length]).join('') + n

/** Chinese full text over many passages, through the firm file and over a bare FTS5 table of the same text. */
export const searchSpeed = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const store = createFirmStore({ path: join(folder, 'firm.zhiheng'), device: 'bench', who: 'bench' })
  const bare = new Sqlite(join(folder, 'bare.db'))
  bare.exec("CREATE VIRTUAL TABLE t USING fts5(body, tokenize='trigram')")
  const insert = bare.prepare('INSERT INTO t VALUES (?)')
  store.commit({
    name: 'bench',
    actor: 'bench',
    undoable: false,
    changes: [
      {
        op: 'create',
        entity: 'assessment',
        id: 'a',
        fields: {
          instrumentId: 'i',
          instrumentVersion: '1.0.0',
          year: 2025,
          title: 'a',
          previousId: null,
          spreadLimit: null,
        },
      },
      ...Array.from({ length: passages }, (_, n) => ({
        op: 'create' as const,
        entity: 'finding' as const,
        id: `f${n}`,
        fields: {
          assessmentId: 'a',
          item: '4.1.2',
          kind: 'strength' as const,
          text: passageOf(n),
          position: n,
          dimension: null,
        },
      })),
    ],
  })
  bare.transaction(() => {
    for (let n = 0; n < passages; n++) insert.run(passageOf(n))
  })()
  const find = bare.prepare('SELECT rowid, body FROM t WHERE t MATCH ? ORDER BY bm25(t) LIMIT 20')
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 12; round++) {
    for (const query of queries) {
      ours.push(await timed(() => store.search(query, 20)))
      if (query.length >= 3) theirs.push(await timed(() => find.all(`"${query}"`)))
    }
  }
  bare.close()
  store.close()
  rmSync(folder, { recursive: true, force: true })
  return [
    {
      name: `search in ${passages} passages, two-character words too`,
      against: 'bare FTS5 (three characters and more)',
      ratio: p95(ours) / p95(theirs),
      atMost: 2,
      detail: `p95 ${ms(p95(ours))} / ${ms(p95(theirs))}`,
    },
  ]
}
