import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importEvidence as takeIn } from '../../electron/core/evidence/import-evidence.ts'
import { connect } from '../../electron/core/store/connect.ts'
import { createFirmStore } from '../../electron/core/store/create-firm-store.ts'
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

/** One large file into a firm file, against sha-256 and fsync of a plain copy of the same bytes. */
export const importEvidence = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const path = join(folder, 'firm.zhiheng')
  const store = createFirmStore({ path, device: 'bench', who: 'bench' })
  const db = connect({ path })
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const source = join(folder, `source-${round}.bin`)
    writeNoise(source, round + 1)
    const plain = await timed(() => hashAndCopy(source, join(folder, 'copy.bin')))
    const mine = await timed(() => takeIn(db, { path: source, name: 'source.bin' }))
    rmSync(source)
    if (round === 0) continue
    theirs.push(plain)
    ours.push(mine)
  }
  db.close()
  store.close()
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
