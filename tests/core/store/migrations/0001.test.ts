import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, versionOf } from '../../../../electron/core/store/migrate.ts'
import { initial } from '../../../../electron/core/store/migrations/0001-initial.ts'

test('0001 makes strict tables from nothing', () => {
  const db = new Sqlite(':memory:')
  migrate(db, [initial])
  const tables = (db.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[])
    .filter(table => table.schema === 'main' && table.type === 'table' && !table.name.startsWith('sqlite_'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  expect(versionOf(db)).toBe(1)
  expect(tables.map(table => [table.name, table.strict])).toEqual(
    [
      'answer',
      'assessment',
      'blob',
      'blob_chunk',
      'build',
      'dossier',
      'evidence',
      'evidence_link',
      'finding',
      'firm',
      'indicator',
      'indicator_value',
      'journal',
      'journal_touch',
      'meta',
      'pack',
      'score',
      'search_text',
      'value',
    ].map(name => [name, 1]),
  )
  db.close()
})
