import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { createPauseGate } from '../../../electron/core/evidence/pause-gate.ts'
import { answer, commit, createFirm, problemsOf, withFolder } from '../store/firm-kit.ts'

type Message = {
  type: string
  done?: number
  total?: number
  result?: unknown
  part?: unknown
  code?: string
}

const { shared: gate } = createPauseGate()

const start = (
  input: unknown,
  name = 'import-evidence',
): { worker: Worker; messages: Message[]; exit: Promise<void> } => {
  const worker = new Worker(new URL(`../../../electron/workers/${name}.ts`, import.meta.url), {
    workerData: input,
  })
  const messages: Message[] = []
  worker.on('message', message => messages.push(message))
  const exit = new Promise<void>(resolve => worker.on('exit', () => resolve()))
  return { worker, messages, exit }
}

test('the worker takes in what it can, names what it cannot, and the firm saves meanwhile', () =>
  withFolder(async folder => {
    const path = join(folder, 'f.zhiheng')
    const store = createFirm(path)
    const big = randomBytes(40_000_000)
    writeFileSync(join(folder, 'big.bin'), big)
    writeFileSync(join(folder, 'p.txt'), '%PDF-1.4\n')
    const files = ['big.bin', 'gone.bin', 'p.txt', 'big.bin'].map(name => ({
      path: join(folder, name),
      name,
    }))
    const { messages, exit } = start({ firmFile: { path, key: null }, gate, files })
    let ended = false
    const done = exit.then(() => {
      ended = true
    })
    const waits: number[] = []
    for (let n = 0; !ended; n++) {
      const before = performance.now()
      commit(store, 'answers.save', answer(`4.${n}`, '边导入边写'))
      waits.push(performance.now() - before)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    await done
    expect(messages.at(-1)).toEqual({ type: 'done', result: {} })
    expect(messages.flatMap(({ type, part }) => (type === 'part' ? part : []))).toMatchObject([
      { ok: true, size: big.length, mediaType: 'application/octet-stream', known: false },
      { ok: false, name: 'gone.bin', code: 'file-gone', params: { name: 'gone.bin' } },
      { ok: true, size: 9, mediaType: 'application/pdf', fileName: 'p.txt' },
      { ok: true, size: big.length, known: true },
    ])
    expect(messages.slice(0, -1).every(({ type }) => type === 'progress' || type === 'part')).toBe(true)
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(100)
    store.close()
    expect(await problemsOf(path)).toEqual([])
  }))

test('a cancel ends the worker with one word', () =>
  withFolder(async folder => {
    const path = join(folder, 'f.zhiheng')
    const store = createFirm(path)
    writeFileSync(join(folder, 'big.bin'), randomBytes(80_000_000))
    const { worker, messages, exit } = start({
      firmFile: { path },
      gate,
      files: [{ path: join(folder, 'big.bin'), name: 'big.bin' }],
    })
    worker.once('message', () => worker.postMessage({ type: 'cancel' }))
    await exit
    expect(messages.at(-1)).toEqual({ type: 'failed', code: 'cancelled', params: {} })
    expect(store.db.prepare('SELECT count(*) n FROM blob').get()).toEqual({ n: 0 })
    store.close()
  }))

test('the copying worker checks, backs up, exports and restores', () =>
  withFolder(async folder => {
    const path = join(folder, 'f.zhiheng')
    const store = createFirm(path)
    const ask = async (input: object): Promise<Message | undefined> => {
      const { messages, exit } = start(input, 'copy-firm')
      await exit
      return messages.at(-1)
    }
    const firmFile = { path, key: null }
    expect(await ask({ task: 'check', firmFile })).toMatchObject({
      type: 'done',
      result: { problems: [], facts: { fileId: store.fileId, seq: 2 } },
    })
    const backup = await ask({
      task: 'backup',
      firmFile,
      folder: join(folder, 'b'),
      firmName: '甲',
      nowMs: 0,
    })
    expect(backup).toMatchObject({
      type: 'done',
      result: { fileId: store.fileId, verified: true, createdAt: '1970-01-01T00:00:00.000Z' },
    })
    const target = join(folder, 'copy.zhiheng')
    expect(await ask({ task: 'export', firmFile, target })).toMatchObject({
      type: 'done',
      result: { path: target },
    })
    const again = await ask({
      task: 'restore',
      backup: { path: target },
      target: join(folder, 'new.zhiheng'),
      nowMs: 0,
    })
    expect(again).toEqual({
      type: 'done',
      result: { path: join(folder, 'new.zhiheng'), aside: null, fileId: store.fileId },
    })
    expect(
      await ask({ task: 'restore', backup: { path: join(folder, 'no') }, target, nowMs: 0 }),
    ).toMatchObject({ type: 'failed', code: 'file-gone' })
    store.close()
  }))
