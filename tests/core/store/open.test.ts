import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createFirmStore } from '../../../electron/core/store/create-firm-store.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { answer, commit, createFirm, optionsFor, refusalOf, withFolder } from './firm-kit.ts'

const makeFirm = (path: string, key: string | null = null): void => {
  const store = createFirm(path, key)
  for (let i = 0; i < 20; i++) commit(store, 'answers.save', answer(`4.${i}`, '卓越绩效'.repeat(500)))
  store.close()
}

const cases: readonly (readonly [name: string, spoil: (path: string) => void, code: string])[] = [
  ['a missing file', () => {}, 'file-gone'],
  ['an empty file', path => writeFileSync(path, ''), 'not-a-firm-file'],
  ['a few bytes', path => writeFileSync(path, 'hello'), 'not-a-firm-file'],
  ['a folder', path => mkdirSync(path), 'not-a-firm-file'],
  ['a PDF', path => writeFileSync(path, `%PDF-1.7\n${'x'.repeat(5000)}`), 'not-a-firm-file'],
  [
    'a database of another program',
    path => new Sqlite(path).exec('CREATE TABLE t (a)').close(),
    'not-a-firm-file',
  ],
  [
    'a firm file cut in half',
    path => {
      makeFirm(path)
      truncateSync(path, Math.floor(readFileSync(path).length / 2))
    },
    'damaged',
  ],
  [
    'a firm file cut to fifty bytes',
    path => {
      makeFirm(path)
      truncateSync(path, 50)
    },
    'damaged',
  ],
  [
    'a firm file of a newer version',
    path => {
      makeFirm(path)
      const db = new Sqlite(path)
      db.pragma('user_version = 999')
      db.close()
    },
    'newer-version',
  ],
  [
    'a firm file whose inside is gone',
    path => {
      makeFirm(path)
      const bytes = readFileSync(path)
      bytes.fill(0xaa, 200)
      writeFileSync(path, bytes)
    },
    'damaged',
  ],
  [
    'a firm file without its notes',
    path => {
      makeFirm(path)
      const db = new Sqlite(path)
      db.exec('DELETE FROM meta')
      db.close()
    },
    'damaged',
  ],
]

test.each(cases)('%s is refused in one word and left as it was', (_, spoil, code) =>
  withFolder(folder => {
    const path = join(folder, '坏 的.zhiheng')
    spoil(path)
    const before = readdirSync(folder)
    expect(refusalOf(() => openFirmStore(optionsFor(path))).code).toBe(code)
    expect(readdirSync(folder)).toEqual(before)
  }),
)

test('a new file never takes the place of one that is there', () =>
  withFolder(folder => {
    const path = join(folder, 'f.zhiheng')
    writeFileSync(path, 'mine')
    expect(refusalOf(() => createFirmStore(optionsFor(path))).code).toBe('name-taken')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  }))

test('a file that was not closed opens with everything that was acknowledged', () =>
  withFolder(folder => {
    const path = join(folder, 'f.zhiheng')
    const copy = join(folder, 'copy.zhiheng')
    const store = createFirm(path)
    commit(store, 'answers.save', answer('4.1', '刚刚保存'))
    for (const ending of ['', '-wal']) copyFileSync(path + ending, copy + ending)
    store.close()
    const again = openFirmStore(optionsFor(copy))
    expect(again.get('answer', 'a1/4.1')?.leaf).toBe('4.1')
    again.close()
    expect(readdirSync(folder)).toEqual(['copy.zhiheng', 'f.zhiheng'])
  }))
