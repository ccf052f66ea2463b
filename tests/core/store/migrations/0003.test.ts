import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, versionOf } from '../../../../electron/core/store/migrate.ts'
import { initial } from '../../../../electron/core/store/migrations/0001-initial.ts'
import { assessmentWork } from '../../../../electron/core/store/migrations/0002-assessment-work.ts'
import { evidenceLibrary } from '../../../../electron/core/store/migrations/0003-evidence-library.ts'

test('0003 keeps every row, gives older rows null in new fields, and the library knows older evidence', () => {
  const db = new Sqlite(':memory:')
  migrate(db, [initial, assessmentWork])
  db.exec(`
    INSERT INTO evidence VALUES ('e', 2, 't', 7, '质量管理体系认证证书', 'certificate', '某认证公司', 'Q-1',
      '2025-05-21', '', '2028-05-20', 'copy', 1, '', '1.pdf', 'application/pdf', 3, 'aa', 2, '2026-01-01');
    INSERT INTO evidence_link VALUES ('l', 3, 't', 'e', 'answer:4.1.2');
    INSERT INTO assessment VALUES ('a', 1, 't', 'gbt-19580-2012', '1.0.0', 2025, '年度自评', null, null);
    INSERT INTO dossier VALUES ('d', 4, 't', 'zhongshan', '1.0.0', 'a', '申报书', '2026-06-30', 'zh-CN');
    INSERT INTO search_text (entity, id, title, body) VALUES ('evidence', 'e', 'E-7', '某认证公司');`)
  migrate(db, [initial, assessmentWork, evidenceLibrary])
  const row = (table: string): unknown => db.prepare(`SELECT * FROM ${table}`).get()
  expect(versionOf(db)).toBe(3)
  expect(row('evidence')).toMatchObject({
    title: '质量管理体系认证证书',
    keywords: null,
    owner: null,
    origin: null,
    confirmed_at: null,
    withdrawn_at: null,
    withdrawal: null,
  })
  expect(row('dossier')).toMatchObject({ title: '申报书', size_budget: null })
  expect(row('library_entry')).toMatchObject({
    id: 'e',
    number: 7,
    kind: 'certificate',
    links: 1,
    confirmed: 0,
  })
  expect(row('search_text')).toMatchObject({ id: 'e', initials: null })
  const tables = (db.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[])
    .filter(({ schema, type, name }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
    .filter(({ strict }) => strict === 0)
  expect(tables).toEqual([])
  db.close()
})

test('the library follows every change of evidence and links', () => {
  const db = new Sqlite(':memory:')
  migrate(db, [initial, assessmentWork, evidenceLibrary])
  const entry = (): unknown => db.prepare('SELECT number, kind, links, withdrawn FROM library_entry').all()
  db.exec(`
    INSERT INTO evidence (id, revision, updated_at, number, title, kind, issuer, document_number, issued_on,
      valid_from, valid_to, original, confidential, note, file_name, media_type, size, sha256, pages, added_at)
    VALUES ('e', 1, 't', 1, '证书', 'other', '', '', '', '', '', 'copy', 0, '', '1.pdf', 'application/pdf', 3, 'aa', 1, 't');
    INSERT INTO evidence_link VALUES ('l', 2, 't', 'e', 'answer:4.1.2');`)
  expect(entry()).toEqual([{ number: 1, kind: 'other', links: 1, withdrawn: 0 }])
  db.exec(
    "UPDATE evidence SET kind = 'certificate', withdrawn_at = 't' WHERE id = 'e'; DELETE FROM evidence_link",
  )
  expect(entry()).toEqual([{ number: 1, kind: 'certificate', links: 0, withdrawn: 1 }])
  db.exec("DELETE FROM evidence WHERE id = 'e'")
  expect(entry()).toEqual([])
  db.close()
})
