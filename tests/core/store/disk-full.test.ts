import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importEvidence } from '../../../electron/core/evidence/import-evidence.ts'
import { makeBackup } from '../../../electron/core/store/backup/make-backup.ts'
import { connect } from '../../../electron/core/store/connect.ts'
import type { FirmStore } from '../../../electron/core/store/firm-store.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import {
  answer,
  commit,
  createFirm,
  optionsFor,
  problemsOf,
  refusalOf,
  startMs,
  withFolder,
} from './firm-kit.ts'

const mounted = (folder: string): boolean => {
  try {
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const saveUntilFull = (store: FirmStore): number => {
  for (let n = 0; ; n++) {
    try {
      commit(store, 'answers.save', answer(`4.${n}`, randomBytes(15_000).toString('hex')))
    } catch (error) {
      expect(error).toMatchObject({ code: 'disk-full' })
      return n
    }
  }
}

test('a file that may not grow any more says so; what was saved is there and saving goes on later', () =>
  withFolder(async folder => {
    const path = join(folder, 'f.zhiheng')
    const store = createFirm(path)
    store.db.pragma('max_page_count = 200')
    const saved = saveUntilFull(store)
    expect(saved).toBeGreaterThan(3)
    expect(store.list('answer').length).toBe(saved)
    store.db.pragma('max_page_count = 100000')
    commit(store, 'answers.save', answer('5.1', '又有地方了'))
    store.close()
    expect(await problemsOf(path)).toEqual([])
  }))

test('a full disk while saving, importing, backing up: one clear word, nothing lost', context =>
  withFolder(async folder => {
    const disk = join(folder, '满 盘')
    if (!mounted(disk)) return context.skip('needs the right to mount a small disk')
    try {
      const path = join(disk, 'f.zhiheng')
      const filler = join(disk, 'filler')
      writeFileSync(filler, randomBytes(4_000_000))
      const store = createFirm(path)
      const saved = saveUntilFull(store)
      expect(saved).toBeGreaterThan(3)
      const source = join(folder, 'big.bin')
      writeFileSync(source, randomBytes(9_000_000))
      const db = connect({ path }, { durable: true })
      await expect(importEvidence(db, { path: source, name: 'big.bin' })).rejects.toMatchObject({
        code: 'disk-full',
      })
      db.close()
      const backup = makeBackup({
        firmFile: { path },
        folder: join(disk, 'backups'),
        firmName: '满',
        nowMs: startMs,
      })
      await expect(backup).rejects.toMatchObject({ code: 'disk-full' })
      expect(readdirSync(join(disk, 'backups'))).toEqual([])
      expect(store.list('answer').length).toBe(saved)
      rmSync(filler)
      store.close()
      const again = openFirmStore(optionsFor(path))
      expect(again.list('answer').length).toBe(saved)
      commit(again, 'answers.save', answer('5.1', '又有地方了'))
      again.close()
      expect(await problemsOf(path)).toEqual([])
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  }))

test('creating a file on a full disk leaves nothing behind', context =>
  withFolder(folder => {
    const disk = join(folder, '满')
    if (!mounted(disk)) return context.skip('needs the right to mount a small disk')
    try {
      writeFileSync(join(disk, 'filler'), randomBytes(12 * 1024 * 1024 - 120_000))
      expect(refusalOf(() => createFirm(join(disk, 'f.zhiheng'))).code).toBe('disk-full')
      expect(readdirSync(disk)).toEqual(['filler'])
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  }))

test('a disk that may only be read says so', context =>
  withFolder(folder => {
    const disk = join(folder, '只 读')
    if (!mounted(disk)) return context.skip('needs the right to mount a small disk')
    try {
      const path = join(disk, 'f.zhiheng')
      createFirm(path).close()
      execFileSync('mount', ['-o', 'remount,ro', disk])
      expect(refusalOf(() => openFirmStore(optionsFor(path))).code).toBe('read-only')
      expect(refusalOf(() => createFirm(join(disk, 'g.zhiheng'))).code).toBe('read-only')
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  }))
