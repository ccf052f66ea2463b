import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { expect, test } from 'vitest'
import { importEvidence } from '../../../electron/core/evidence/import-evidence.ts'
import { connect } from '../../../electron/core/store/connect.ts'
import {
  actor,
  answer,
  commit,
  createFirm,
  evidenceFields,
  finding,
  problemsOf,
  withFolder,
} from './firm-kit.ts'

const makeFirm = async (folder: string): Promise<string> => {
  const path = join(folder, '查.zhiheng')
  const source = join(folder, '证书.pdf')
  writeFileSync(source, Buffer.alloc(3_000_000, '%PDF-1.7 证书 '))
  const store = createFirm(path)
  commit(store, 'answers.save', answer('4.1', '甲'))
  commit(store, 'findings.save', finding('f1', '乙'), finding('f2', '丙'))
  store.undo(actor)
  const pack = { kind: 'instrument', id: 'gbt', version: '1.0.0', content: '{}' }
  store.commit({ name: 'packs.keep', actor, changes: [], packs: [pack] })
  const db = connect({ path })
  const staged = await importEvidence(db, { path: source, name: '证书.pdf' })
  db.close()
  commit(store, 'evidence.import', {
    op: 'create',
    entity: 'evidence',
    id: 'e1',
    fields: evidenceFields(1, staged),
  })
  store.close()
  return path
}

const run = (sql: string) => (db: Database) => db.exec(sql)

test.each([
  ['untouched', run('SELECT 1'), []],
  ['an entry’s actor is changed', run("UPDATE journal SET actor = '无名' WHERE seq = 4"), ['journal-chain']],
  [
    'an entry’s content is changed',
    run("UPDATE journal SET changes = replace(changes, '乙', '戊') WHERE seq = 4"),
    ['journal-chain', 'journal-change'],
  ],
  ['an entry is taken out', run('DELETE FROM journal WHERE seq = 6'), ['journal-chain']],
  [
    'the first entry is taken out',
    run('DELETE FROM journal WHERE seq = 1'),
    ['journal-chain', 'row-unknown'],
  ],
  ['a row is changed behind the journal’s back', run("UPDATE answer SET narrative = '{}'"), ['row-differs']],
  ['a row is removed behind the journal’s back', run('DELETE FROM answer'), ['row-missing']],
  [
    'a row is slipped in',
    run(
      "INSERT INTO finding SELECT 'f9', revision, updated_at, assessment_id, leaf, 'strength', 'x', 1, NULL FROM answer",
    ),
    ['row-unknown'],
  ],
  [
    'a row points nowhere',
    run("PRAGMA foreign_keys = OFF; UPDATE answer SET assessment_id = 'gone'"),
    ['foreign-key', 'row-differs'],
  ],
  [
    'one byte of an evidence is changed',
    run('UPDATE blob_chunk SET bytes = zeroblob(length(bytes)) WHERE n = 1'),
    ['blob-hash'],
  ],
  ['a chunk of an evidence is missing', run('DELETE FROM blob_chunk WHERE n = 2'), ['blob-incomplete']],
  ['an evidence has no bytes', run('DELETE FROM blob_chunk; DELETE FROM blob'), ['evidence-bytes']],
  ['a kept pack is changed', run(`UPDATE pack SET content = '{"a":1}'`), ['pack-hash']],
  ['the search index has rotted', run('DELETE FROM search_data WHERE id > 10'), ['pages']],
])('%s', (_, tamper, ids) =>
  withFolder(async folder => {
    const path = await makeFirm(folder)
    const db = new Sqlite(path)
    db.unsafeMode(true)
    tamper(db)
    db.close()
    expect((await problemsOf(path)).map(problem => problem.id)).toEqual(ids)
  }),
)
