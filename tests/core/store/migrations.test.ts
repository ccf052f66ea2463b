import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { copyBeforeMigration } from '../../../electron/core/store/copy-before-migration.ts'
import { entities, entityNames } from '../../../electron/core/store/entities.ts'
import { checkOrder, migrate, versionOf } from '../../../electron/core/store/migrate.ts'
import { type Migration, migrations } from '../../../electron/core/store/migrations/index.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { createFirm, optionsFor, refusalOf, startMs, withFolder } from './firm-kit.ts'

const pad = (version: number): string => String(version).padStart(4, '0')

test('every migration has its file, its number and its own test', () => {
  checkOrder(migrations)
  const files = readdirSync(join(import.meta.dirname, '../../../electron/core/store/migrations')).filter(
    name => /^\d/.test(name),
  )
  expect(files.length).toBe(migrations.length)
  for (const { version } of migrations) {
    expect(files.some(name => name.startsWith(`${pad(version)}-`))).toBe(true)
    expect(existsSync(join(import.meta.dirname, 'migrations', `${pad(version)}.test.ts`))).toBe(true)
  }
})

test('the tables of the newest schema are those of the registry', () => {
  const db = new Sqlite(':memory:')
  migrate(db)
  for (const entity of entityNames) {
    const { table, fields } = entities[entity]
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(column => column.name)
    expect(columns).toEqual([
      'id',
      'revision',
      'updated_at',
      ...Object.values(fields).map(field => field.column),
    ])
  }
  db.close()
})

test('steps run in order in one transaction; one that fails leaves the file as it was', () => {
  const done: number[] = []
  const step = (version: number, fail = false): Migration => ({
    version,
    up: db => {
      db.exec(`CREATE TABLE t${version} (a)`)
      if (fail) throw new Error('no')
      done.push(version)
    },
  })
  const db = new Sqlite(':memory:')
  migrate(db, [step(1)])
  expect(() => migrate(db, [step(1), step(2), step(3, true)])).toThrow('no')
  expect([versionOf(db), db.prepare('SELECT name FROM sqlite_schema').pluck().all()]).toEqual([1, ['t1']])
  migrate(db, [step(1), step(2), step(3)])
  expect([versionOf(db), done]).toEqual([3, [1, 2, 2, 3]])
  expect(refusalOf(() => migrate(db, [step(1)])).code).toBe('newer-version')
  expect(refusalOf(() => checkOrder([step(1), step(3)])).code).toBe('internal')
  db.close()
})

test('before a file is migrated a whole copy of it is put aside', () =>
  withFolder(folder => {
    const path = join(folder, '旧 版.zhiheng')
    createFirm(path).close()
    const db = new Sqlite(path)
    const copy = copyBeforeMigration(db, path, folder, startMs)
    db.close()
    const store = openFirmStore(optionsFor(copy))
    expect(store.get('firm', 'firm')?.name).toBe('中山市甲样灯饰有限公司')
    store.close()
  }))
