import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, test } from 'vitest'
import type { BuildReport } from '../../electron/core/pdf/build-report.ts'
import { fontDir, sampleSnapshot } from '../core/pdf/support/sample-snapshot.ts'

const folder = mkdtempSync(path.join(tmpdir(), '工作线程 '))
afterAll(() => rmSync(folder, { recursive: true }))

const evidenceDir = path.join(folder, 'evidence')
mkdirSync(evidenceDir)
const sample = sampleSnapshot()
/** Two categories and eight files: enough of everything, built in seconds. */
const snapshot = {
  ...sample.snapshot,
  instrument: {
    ...sample.snapshot.instrument,
    categories: sample.snapshot.instrument.categories.filter(one => ['4.1', '4.7'].includes(one.code)),
  },
  indicators: sample.snapshot.indicators.filter(one => one.leaf === '4.7.2'),
  evidence: sample.snapshot.evidence.slice(0, 8),
}
for (const { sha256 } of snapshot.evidence) writeFileSync(path.join(evidenceDir, sha256), sample.read(sha256))

type Message =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly label: string }
  | { readonly type: 'done'; readonly result: BuildReport }
  | { readonly type: 'failed'; readonly code: string }

const run = (
  outPath: string,
  onMessage: (message: Message, worker: Worker) => void = () => undefined,
): Promise<Message> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../electron/workers/build-dossier.ts', import.meta.url), {
      workerData: {
        snapshot,
        localesDir: path.join(import.meta.dirname, '../../resources/locales'),
        fontDir,
        outPath,
        evidenceDir,
      },
    })
    let last: Message | null = null
    worker.on('message', (message: Message) => {
      last = message
      onMessage(message, worker)
    })
    worker.on('error', reject)
    worker.on('exit', () => (last === null ? reject(new Error('no message')) : resolve(last)))
  })

describe('the worker that builds a dossier', () => {
  test('gives the same bytes in every thread for the same input and date', async () => {
    const paths = ['a.pdf', 'b.pdf'].map(name => path.join(folder, name))
    const ends = await Promise.all(paths.map(outPath => run(outPath)))
    const hashes = paths.map(file => createHash('sha256').update(readFileSync(file)).digest('hex'))
    expect(hashes[1]).toBe(hashes[0])
    expect(ends.map(end => end.type === 'done' && end.result.sha256)).toEqual(hashes)
  })

  test('says its progress and stops when told, leaving nothing behind', async () => {
    const labels = new Set<string>()
    const end = await run(path.join(folder, 'stopped.pdf'), (message, worker) => {
      if (message.type !== 'progress') return
      labels.add(message.label)
      worker.postMessage({ type: 'cancel' })
    })
    expect(end).toMatchObject({ type: 'failed', code: 'cancelled' })
    expect([...labels]).toContain('layout')
    expect(readdirSync(folder).filter(name => name.startsWith('stopped'))).toEqual([])
  })

  test('fails with a code when the folder cannot be written', async () => {
    expect(await run(path.join(folder, 'nowhere', 'x.pdf'))).toMatchObject({
      type: 'failed',
      code: 'file-gone',
    })
  })
})
