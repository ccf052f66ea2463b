import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openBlobWriter } from '../../../electron/core/evidence/blob-writer.ts'
import { importEvidence } from '../../../electron/core/evidence/import-evidence.ts'
import { evidenceReaderOn, openEvidenceReader } from '../../../electron/core/evidence/open-evidence-reader.ts'
import { releaseBuildBytes } from '../../../electron/core/evidence/release-bytes.ts'
import { connect } from '../../../electron/core/store/connect.ts'
import type { FirmStore } from '../../../electron/core/store/firm-store.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import {
  actor,
  commit,
  createFirm,
  evidenceFields,
  optionsFor,
  problemsOf,
  refusalOf,
  withFolder,
} from '../store/firm-kit.ts'

type Bench = {
  folder: string
  store: FirmStore
  db: Database
  file: (name: string, bytes: Uint8Array) => { path: string; name: string }
}

const withBench = (work: (bench: Bench) => Promise<void>, key: string | null = null) =>
  withFolder(async folder => {
    const store = createFirm(join(folder, 'f.zhiheng'), key)
    const db = connect({ path: store.path, key }, { durable: true })
    const file = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes)
      return { path: join(folder, name), name }
    }
    try {
      await work({ folder, store, db, file })
    } finally {
      db.close()
      store.close()
    }
    expect(await problemsOf(join(folder, 'f.zhiheng'), key)).toEqual([])
  })

const blobs = (db: Database) => db.prepare('SELECT size, state FROM blob ORDER BY id').all()
const chunks = (db: Database) => Number(db.prepare('SELECT count(*) FROM blob_chunk').pluck().get())

test.each([
  ['one byte', 1, null],
  ['exactly one chunk', 1024 * 1024, null],
  ['a little more than ten chunks', 10 * 1024 * 1024 + 7, null],
  ['encrypted', 3_333_333, 'passphrase'],
])('bytes come back as they went in: %s', (_, size, key) =>
  withBench(async ({ store, db, file }) => {
    const bytes = randomBytes(size)
    const progress: number[] = []
    const staged = await importEvidence(db, file('随机.bin', bytes), {
      onProgress: done => progress.push(done),
    })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(staged).toEqual({ sha256, size, mediaType: staged.mediaType, fileName: '随机.bin', known: false })
    expect(progress.at(-1)).toBe(size)
    commit(store, 'evidence.import', {
      op: 'create',
      entity: 'evidence',
      id: 'e1',
      fields: evidenceFields(1, staged),
    })
    const reader = openEvidenceReader({ path: store.path, key })
    expect(bytes.equals(reader.read(sha256))).toBe(true)
    const from = Math.floor(size / 3)
    const to = Math.min(size, from + 1_500_000)
    expect(bytes.subarray(from, to).equals(reader.readRange(sha256, from, to))).toBe(true)
    expect(bytes.equals(Buffer.concat([...reader.chunks(sha256)]))).toBe(true)
    expect(refusalOf(() => reader.read('0'.repeat(64))).code).toBe('not-found')
    reader.close()
  }, key),
)

test('the same content is stored once; its row decides whether it stays', () =>
  withBench(async ({ folder, store, db, file }) => {
    const bytes = randomBytes(2_500_000)
    const first = await importEvidence(db, file('a.bin', bytes))
    expect(blobs(db)).toEqual([{ size: bytes.length, state: 'staged' }])
    commit(store, 'evidence.import', {
      op: 'create',
      entity: 'evidence',
      id: 'e1',
      fields: evidenceFields(1, first),
    })
    const second = await importEvidence(db, file('b.bin', bytes))
    expect([first.known, second.known]).toEqual([false, true])
    expect(blobs(db)).toEqual([{ size: bytes.length, state: 'stored' }])
    expect(chunks(db)).toBe(3)

    await importEvidence(db, file('never committed.bin', randomBytes(1_500_000)))
    db.close()
    store.close()
    const again = openFirmStore(optionsFor(join(folder, 'f.zhiheng')))
    openBlobWriter(again.db).sweep()
    expect(blobs(again.db)).toEqual([{ size: bytes.length, state: 'stored' }])
    again.close()
  }))

test('a row whose bytes are not there is refused; numbers are never given twice', () =>
  withBench(async ({ store, db, file }) => {
    const create = (id: string, number: number, staged: { sha256: string; size: number }) =>
      commit(store, 'evidence.import', {
        op: 'create',
        entity: 'evidence',
        id,
        fields: evidenceFields(number, staged),
      })
    expect(refusalOf(() => create('e1', 1, { sha256: 'a'.repeat(64), size: 5 })).code).toBe('not-found')
    const staged = await importEvidence(db, file('a.bin', randomBytes(100)))
    expect(store.nextEvidenceNumber()).toBe(1)
    create('e1', 12, staged)
    expect(refusalOf(() => create('e2', 12, staged)).code).toBe('conflict')
    store.undo(actor)
    expect([store.list('evidence').length, store.nextEvidenceNumber()]).toEqual([0, 13])
    store.redo(actor)
    expect(store.get('evidence', 'e1')?.number).toBe(12)
  }))

const oneMore = 2 * 1024 * 1024 * 1024 + 1

test.each([
  ['gone', (path: string) => rmSync(path), 'file-gone', {}],
  ['empty', (path: string) => writeFileSync(path, ''), 'file-empty', {}],
  [
    'more than two gibibytes',
    (path: string) => truncateSync(path, oneMore),
    'file-too-large',
    { limitMiB: 2048 },
  ],
  [
    'a folder',
    (path: string) => {
      rmSync(path)
      mkdirSync(path)
    },
    'file-unreadable',
    { reason: 'folder' },
  ],
])('a file that is %s is refused by name and leaves nothing', (_, spoil, code, params) =>
  withBench(async ({ db, file }) => {
    const source = file('证书.pdf', randomBytes(10))
    spoil(source.path)
    await expect(importEvidence(db, source)).rejects.toMatchObject({
      code,
      params: { name: '证书.pdf', ...params },
    })
    expect(blobs(db)).toEqual([])
  }),
)

test.each([
  ['grows', (path: string) => appendFileSync(path, 'more'), 'file-changed'],
  ['shrinks', (path: string) => truncateSync(path, 9_000_000), 'file-changed'],
  ['vanishes', (path: string) => rmSync(path), 'file-gone'],
])('a file that %s while it is read is refused and leaves nothing', (_, spoil, code) =>
  withBench(async ({ db, file }) => {
    const source = file('a.bin', randomBytes(20_000_000))
    const spoilOnce = (done: number) => {
      if (done < 9_000_000) spoil(source.path)
    }
    await expect(importEvidence(db, source, { onProgress: spoilOnce })).rejects.toMatchObject({ code })
    expect([blobs(db), chunks(db)]).toEqual([[], 0])
  }),
)

test('a cancelled import leaves nothing', () =>
  withBench(async ({ db, file }) => {
    const stop = new AbortController()
    const run = importEvidence(db, file('a.bin', randomBytes(20_000_000)), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(run).rejects.toMatchObject({ code: 'cancelled' })
    expect([blobs(db), chunks(db)]).toEqual([[], 0])
  }))

test('an old PDF’s bytes are given back, but never those of an evidence', () =>
  withBench(async ({ store, db, file }) => {
    const pdf = await importEvidence(db, file('dossier.pdf', randomBytes(50_000)))
    const proof = await importEvidence(db, file('proof.pdf', randomBytes(40_000)))
    commit(store, 'dossiers.create', {
      op: 'create',
      entity: 'dossier',
      id: 'd1',
      fields: {
        templateId: 't',
        templateVersion: '1.0.0',
        assessmentId: 'a1',
        title: '申报',
        filingDate: '',
        language: 'zh-CN',
        sizeBudget: null,
      },
    })
    const build = (id: string, staged: { sha256: string; size: number }) =>
      ({
        op: 'create',
        entity: 'build',
        id,
        fields: {
          dossierId: 'd1',
          builtAt: '2026-04-30',
          fileName: 'd.pdf',
          sha256: staged.sha256,
          size: staged.size,
          pages: 1,
          report: {},
          appVersion: '0.1.0',
          templateVersion: '1.0.0',
          instrumentVersion: '1.0.0',
        },
      }) as const
    commit(store, 'dossiers.build', build('b1', pdf), build('b2', proof))
    commit(store, 'evidence.import', {
      op: 'create',
      entity: 'evidence',
      id: 'e1',
      fields: evidenceFields(1, proof),
    })
    commit(store, 'evidence.remove', { op: 'remove', entity: 'evidence', id: 'e1' })
    expect([
      releaseBuildBytes(store, pdf.sha256),
      releaseBuildBytes(store, proof.sha256),
      releaseBuildBytes(store, 'x'),
    ]).toEqual([true, false, false])
    const reader = evidenceReaderOn(store.db)
    expect([reader.has(pdf.sha256), reader.has(proof.sha256)]).toEqual([false, true])
  }))
