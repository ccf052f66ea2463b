import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import type { RichText } from '../../shared/domain/text/rich-text.ts'
import { type Line, median, ms, p95, timed } from './measure.ts'

const saves = 300
const sentence = '总经理每周二到产线走动，三年累计 412 次，记录问题 1,268 条，关闭率 96.4%。'
const narrative = (turn: number): RichText => ({
  type: 'doc',
  content: Array.from({ length: 30 }, (_, i) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: i === 29 ? `${sentence}第 ${turn} 次修改。` : sentence.repeat(2) }],
  })),
})

/** An answer of some 2,500 characters through the whole core, against one bare SQLite commit of the same bytes. */
export const saveAnswer = async (): Promise<readonly Line[]> => {
  const home = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const app = createApp({ ...sourceOptions({ host: 'direct', home }), checkReplies: false })
  await app.send('firms.create', { name: '量测' })
  const made = await app.send('assessments.create', {
    instrument: { id: 'gbt-19580-2012', version: '1.0.0' },
    year: 2025,
    title: '2025',
  })
  if (!made.ok) throw new Error(made.error.code)
  const assessmentId = made.value.id

  const bare = new Sqlite(join(home, 'bare.db'))
  bare.pragma('journal_mode = WAL')
  bare.pragma('synchronous = FULL')
  bare.exec('CREATE TABLE answer (id TEXT PRIMARY KEY, narrative TEXT NOT NULL) STRICT')
  const insert = bare.prepare(
    'INSERT INTO answer VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET narrative = excluded.narrative',
  )

  let revision = 0
  const ours: number[] = []
  const theirs: number[] = []
  for (let turn = 0; turn < saves; turn++) {
    const text = narrative(turn)
    ours.push(
      await timed(async () => {
        const reply = await app.send('answers.save', {
          assessmentId,
          leaf: '4.1.2',
          revision,
          narrative: text,
        })
        if (!reply.ok) throw new Error(reply.error.code)
        revision = reply.value.revision
      }),
    )
    theirs.push(await timed(() => insert.run('a', JSON.stringify(text))))
  }
  bare.close()
  await app.close()
  rmSync(home, { recursive: true, force: true })
  return [
    {
      name: 'answer saved',
      against: 'bare SQLite commit',
      ratio: median(ours) / median(theirs),
      atMost: 3,
      detail: `median ${ms(median(ours))} / ${ms(median(theirs))}, p95 ${ms(p95(ours))}`,
    },
  ]
}
