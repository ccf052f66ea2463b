import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareLocks, computeLock, hashPack, readLock, resources } from '../content-lock.ts'

const style = join(resources, 'packs/print-style/gw9704/1.0.0')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiheng 锁 '))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const copy = (name: string): string => {
  const path = join(folder, name)
  cpSync(style, path, { recursive: true })
  return path
}

test('the lock is honest', () => {
  expect(compareLocks(readLock(resources), computeLock(resources))).toEqual([])
})

test('a copy has the same hash wherever it lies', () => {
  expect(hashPack(copy('same'))).toBe(hashPack(style))
})

test('a changed byte and an added file change the hash', () => {
  const changed = copy('changed')
  writeFileSync(join(changed, 'pack.json'), '{}\n')
  const added = copy('added')
  writeFileSync(join(added, 'extra.txt'), '')
  expect(new Set([hashPack(style), hashPack(changed), hashPack(added)]).size).toBe(3)
})

test('names what is new, gone and changed', () => {
  expect(compareLocks({ gone: 'a', same: 'b', other: 'c' }, { same: 'b', other: 'd', added: 'e' })).toEqual([
    'added is not in the lock.',
    'gone is in the lock but not on disk.',
    'other has changed: published content gets a new version.',
  ])
})
