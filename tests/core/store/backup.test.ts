import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importEvidence } from '../../../electron/core/evidence/import-evidence.ts'
import { exportCopy } from '../../../electron/core/store/backup/export-copy.ts'
import { listBackups } from '../../../electron/core/store/backup/list-backups.ts'
import { makeBackup } from '../../../electron/core/store/backup/make-backup.ts'
import { obsoleteBackups } from '../../../electron/core/store/backup/obsolete-backups.ts'
import { restoreBackup } from '../../../electron/core/store/backup/restore-backup.ts'
import { connect } from '../../../electron/core/store/connect.ts'
import type { FirmStore } from '../../../electron/core/store/firm-store.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import {
  answer,
  commit,
  createFirm,
  evidenceFields,
  optionsFor,
  problemsOf,
  startMs,
  withFolder,
} from './firm-kit.ts'

const fill = async (folder: string, key: string | null): Promise<FirmStore> => {
  const path = join(folder, '甲样.zhiheng')
  const source = join(folder, 'source.bin')
  writeFileSync(source, randomBytes(5_000_000))
  const store = createFirm(path, key)
  commit(store, 'answers.save', answer('4.1', '备份之前'))
  const db = connect({ path, key })
  const staged = await importEvidence(db, { path: source, name: 'a.bin' })
  db.close()
  commit(store, 'evidence.import', {
    op: 'create',
    entity: 'evidence',
    id: 'e1',
    fields: evidenceFields(1, staged),
  })
  return store
}

test.each([
  ['plain', null],
  ['encrypted', '口令口令口令'],
])('a %s file is backed up while open, compared, listed, and restored', (_, key) =>
  withFolder(async folder => {
    const store = await fill(folder, key)
    const backups = join(folder, '备 份')
    const task = {
      firmFile: { path: store.path, key },
      folder: backups,
      firmName: '甲/样 😀',
      nowMs: startMs,
    }
    const progress: number[] = []
    const made = await makeBackup(task, { onProgress: (done, total) => progress.push(done / total) })
    expect(made).toEqual({
      id: made.fileName,
      path: join(backups, made.fileName),
      fileName: `甲_样 😀 20260430T080000000Z ${store.fileId.slice(0, 8)}.zhiheng`,
      fileId: store.fileId,
      firmName: '甲/样 😀',
      createdAt: '2026-04-30T08:00:00.000Z',
      size: made.size,
      encrypted: key !== null,
      verified: true,
    })
    expect(listBackups(backups)).toEqual([made])
    expect(readdirSync(backups).toSorted()).toEqual([made.fileName, `${made.fileName}.json`])
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress)
    commit(store, 'answers.save', answer('4.2', '备份之后'))
    store.close()

    const target = store.path
    const restored = await restoreBackup({ backup: { path: made.path, key }, target, nowMs: startMs })
    expect(restored.fileId).toBe(made.fileId)
    const before = openFirmStore(optionsFor(restored.aside ?? '', key))
    const after = openFirmStore(optionsFor(target, key))
    expect(before.list('answer').map(row => row.leaf)).toEqual(['4.1', '4.2'])
    expect(after.list('answer').map(row => row.leaf)).toEqual(['4.1'])
    before.close()
    after.close()
    expect(await problemsOf(target, key)).toEqual([])
    expect(readFileSync(made.path).length).toBe(made.size)
  }),
)

test('a backup is made while the firm goes on saving, and holds one moment', () =>
  withFolder(async folder => {
    const store = await fill(folder, null)
    let done = false
    const backup = makeBackup({
      firmFile: { path: store.path },
      folder: join(folder, 'b'),
      firmName: 'f',
      nowMs: startMs,
    }).finally(() => {
      done = true
    })
    let saved = 0
    while (!done) {
      commit(store, 'answers.save', answer(`5.${saved++}`, '同时'))
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    expect(saved).toBeGreaterThan(2)
    expect(await problemsOf((await backup).path)).toEqual([])
    store.close()
  }))

test('what is wrong in the original is not called a backup', () =>
  withFolder(async folder => {
    const store = await fill(folder, null)
    store.db.exec("UPDATE answer SET narrative = '{}'")
    const backups = join(folder, 'b')
    const backup = makeBackup({
      firmFile: { path: store.path },
      folder: backups,
      firmName: 'f',
      nowMs: startMs,
    })
    await expect(backup).rejects.toMatchObject({
      code: 'verification-failed',
      params: { problem: 'row-differs' },
    })
    expect(readdirSync(backups)).toEqual([])
    store.close()
  }))

test('a cancelled backup leaves nothing', () =>
  withFolder(async folder => {
    const store = await fill(folder, null)
    const stop = new AbortController()
    const backups = join(folder, 'b')
    const task = { firmFile: { path: store.path }, folder: backups, firmName: 'f', nowMs: startMs }
    const backup = makeBackup(task, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(backup).rejects.toMatchObject({ code: 'cancelled' })
    expect(readdirSync(backups)).toEqual([])
    store.close()
  }))

test('a backup that was damaged later is not restored, and the present file stays', () =>
  withFolder(async folder => {
    const store = await fill(folder, null)
    const made = await makeBackup({
      firmFile: { path: store.path },
      folder: join(folder, 'b'),
      firmName: 'f',
      nowMs: startMs,
    })
    const present = store.path
    store.close()
    const bytes = readFileSync(made.path)
    bytes.fill(0x11, bytes.length - 900_000, bytes.length - 800_000)
    writeFileSync(made.path, bytes)
    const files = readdirSync(folder)
    const restore = restoreBackup({ backup: { path: made.path }, target: present, nowMs: startMs })
    await expect(restore).rejects.toMatchObject({ code: 'verification-failed' })
    expect(readdirSync(folder)).toEqual(files)
    expect(await problemsOf(present)).toEqual([])
  }))

test('an open firm is not swapped under its owner; a wrong passphrase restores nothing', () =>
  withFolder(async folder => {
    const store = await fill(folder, 'passphrase')
    const firmFile = { path: store.path, key: 'passphrase' }
    const made = await makeBackup({ firmFile, folder: join(folder, 'b'), firmName: 'f', nowMs: startMs })
    const wrong = restoreBackup({
      backup: { path: made.path, key: 'wrong' },
      target: store.path,
      nowMs: startMs,
    })
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-passphrase' })
    const open = restoreBackup({
      backup: { path: made.path, key: 'passphrase' },
      target: store.path,
      nowMs: startMs,
    })
    await expect(open).rejects.toMatchObject({ code: 'locked' })
    expect(existsSync(`${store.path}.restoring`)).toBe(false)
    commit(store, 'answers.save', answer('4.9', '还在'))
    store.close()
  }))

test('an exported copy is a firm file of its own', () =>
  withFolder(async folder => {
    const store = await fill(folder, null)
    const copy = await exportCopy({ path: store.path }, join(folder, '副 本.zhiheng'))
    const opened = openFirmStore(optionsFor(copy.path))
    expect(opened.list('evidence')).toEqual(store.list('evidence'))
    opened.close()
    store.close()
  }))

test('the newest ten, one a day for two weeks, one a month for a year are kept', () => {
  const hour = 60 * 60 * 1000
  const backups = Array.from({ length: 24 * 400 }, (_, n) => ({
    createdAt: new Date(startMs - n * hour).toISOString(),
    verified: true,
  }))
  const gone = new Set(obsoleteBackups(backups, startMs))
  const kept = backups.filter(backup => !gone.has(backup)).map(backup => backup.createdAt)
  expect(kept.slice(0, 10)).toEqual(backups.slice(0, 10).map(backup => backup.createdAt))
  expect(kept.slice(10).map(at => at.slice(0, 13))).toEqual([
    ...Array.from({ length: 13 }, (_, n) => `2026-04-${28 - n}T23`),
    '2026-03-31T23',
    '2026-02-28T23',
    '2026-01-31T23',
    '2025-12-31T23',
    '2025-11-30T23',
    '2025-10-31T23',
    '2025-09-30T23',
    '2025-08-31T23',
    '2025-07-31T23',
    '2025-06-30T23',
    '2025-05-31T23',
  ])
})

test('thinning out never takes the newest and is done once', () => {
  const dates = fc.array(
    fc.date({ min: new Date(startMs - 800 * 86_400_000), max: new Date(startMs), noInvalidDate: true }),
    { minLength: 1, maxLength: 80 },
  )
  fc.assert(
    fc.property(dates, list => {
      const backups = list.map(date => ({ createdAt: date.toISOString(), verified: true }))
      const gone = new Set(obsoleteBackups(backups, startMs))
      const kept = backups.filter(backup => !gone.has(backup))
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(10, backups.length))
      expect(obsoleteBackups(kept, startMs)).toEqual([])
    }),
  )
})
