import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import { type Line, median, ms, timed } from './measure.ts'

const megabytes = 200
const rounds = 5

const writeNoise = (path: string, seed: number): void => {
  const fd = openSync(path, 'w')
  const block = Buffer.alloc(1 << 20)
  let state = seed
  for (let n = 0; n < megabytes; n++) {
    for (let i = 0; i < block.length; i += 4) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      block.writeUInt32LE(state, i)
    }
    writeSync(fd, block)
  }
  fsyncSync(fd)
  closeSync(fd)
}

const hashAndCopy = (from: string, to: string): void => {
  const [source, target] = [openSync(from, 'r'), openSync(to, 'w')]
  const hash = createHash('sha256')
  const block = Buffer.alloc(1 << 20)
  for (let read = readSync(source, block); read > 0; read = readSync(source, block)) {
    const part = block.subarray(0, read)
    hash.update(part)
    writeSync(target, part)
  }
  fsyncSync(target)
  hash.digest()
  closeSync(source)
  closeSync(target)
}

/** One large file through the whole application (worker, chunks, row), against sha-256 and fsync of a plain copy of the same bytes. */
export const importEvidence = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const app = createApp({ ...sourceOptions({ host: 'direct', home: folder }), checkReplies: false })
  await app.send('firms.create', { name: '量测' })
  const takeIn = async (path: string): Promise<void> => {
    const reply = await app.send('evidence.import', { files: [app.offerPath(path)] })
    if (!reply.ok) throw new Error(reply.error.code)
    const { state } = await app.jobs.ended(reply.value.jobId)
    if (state !== 'done') throw new Error(state)
  }
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const source = join(folder, `source-${round}.bin`)
    writeNoise(source, round + 1)
    const plain = await timed(() => hashAndCopy(source, join(folder, 'copy.bin')))
    const mine = await timed(() => takeIn(source))
    rmSync(source)
    if (round === 0) continue
    theirs.push(plain)
    ours.push(mine)
  }
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  return [
    {
      name: `evidence of ${megabytes} MB taken in`,
      against: 'sha-256 + fsync of a plain copy',
      ratio: median(ours) / median(theirs),
      atMost: 1.25,
      detail: `median ${ms(median(ours))} / ${ms(median(theirs))} (speed ${(median(theirs) / median(ours)).toFixed(2)} ×)`,
    },
  ]
}
