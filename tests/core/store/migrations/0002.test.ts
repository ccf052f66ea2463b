import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, versionOf } from '../../../../electron/core/store/migrate.ts'
import { initial } from '../../../../electron/core/store/migrations/0001-initial.ts'
import { assessmentWork } from '../../../../electron/core/store/migrations/0002-assessment-work.ts'

test('0002 keeps every row, gives older rows null in new fields and adds strict tables', () => {
  const db = new Sqlite(':memory:')
  migrate(db, [initial])
  db.exec(`
    INSERT INTO assessment VALUES ('a', 1, 't', 'gbt-19580-2012', '1.0.0', 2025, '年度自评');
    INSERT INTO finding VALUES ('f', 2, 't', 'a', '4.1.2', 'strength', '有节奏', 1);
    INSERT INTO indicator VALUES ('i', 3, 't', 'K-1', '4.7.2', '合格率', '%', 'up', 1, '', '', '', '', 1);
    INSERT INTO indicator_value VALUES ('i/actual/2025', 4, 't', 'i', 'actual', 2025, 98.6);`)
  migrate(db, [initial, assessmentWork])
  const row = (table: string): unknown => db.prepare(`SELECT * FROM ${table}`).raw().get()
  expect({
    version: versionOf(db),
    assessment: row('assessment'),
    finding: row('finding'),
    indicator: row('indicator'),
    value: row('indicator_value'),
  }).toEqual({
    version: 2,
    assessment: ['a', 1, 't', 'gbt-19580-2012', '1.0.0', 2025, '年度自评', null, null],
    finding: ['f', 2, 't', 'a', '4.1.2', 'strength', '有节奏', 1, null],
    indicator: ['i', 3, 't', 'K-1', '4.7.2', '合格率', '%', 'up', 1, '', '', '', '', 1, null, null, null],
    value: ['i/actual/2025', 4, 't', 'i', 'actual', 2025, 98.6, null],
  })
  const tables = (db.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[])
    .filter(table => table.schema === 'main' && table.type === 'table' && !table.name.startsWith('sqlite_'))
    .filter(table => table.strict === 0)
  expect(tables).toEqual([])
  db.close()
})
