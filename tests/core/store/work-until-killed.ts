import { randomBytes, randomUUID } from 'node:crypto'
import { openSync, writeFileSync, writeSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { createPauseGate } from '../../../electron/core/evidence/pause-gate.ts'
import type { FirmStore } from '../../../electron/core/store/firm-store.ts'
import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'
import { actor, answer, doc, evidenceFields } from './firm-kit.ts'

/** A process that saves and imports as fast as it can and writes down what was acknowledged. */
const path = process.argv[2] ?? ''
const source = process.argv[3] ?? ''
const notes = openSync(process.argv[4] ?? '', 'a')
const store: FirmStore = openFirmStore({ path, device: 'device-1', who: actor })
const say = (kind: string, id: string, what: string): void => {
  writeSync(notes, `${JSON.stringify({ kind, id, what })}\n`)
}

const saveOne = (n: number): void => {
  const leaf = `4.${n % 7}`
  const text = `${n} ${randomUUID()} ${'质量'.repeat(n % 300)}`
  const row = store.get('answer', `a1/${leaf}`)
  const change =
    row === null
      ? answer(leaf, text)
      : ({
          op: 'update',
          entity: 'answer',
          id: row.id,
          revision: row.revision,
          fields: { narrative: doc(text) },
        } as const)
  const { seq } = store.commit({ name: 'answers.save', actor, changes: [change] })
  say('answer', `${seq}`, text)
}

const staged = z.object({
  type: z.literal('part'),
  part: z.array(z.object({ ok: z.literal(true), sha256: z.string(), size: z.number() })),
})

const { shared: gate } = createPauseGate()

const importOne = async (): Promise<void> => {
  writeFileSync(source, randomBytes(3_000_000 + Math.floor(Math.random() * 6_000_000)))
  const worker = new Worker(new URL('../../../electron/workers/import-evidence.ts', import.meta.url), {
    workerData: { firmFile: { path, key: null }, gate, files: [{ path: source, name: 'a.bin' }] },
  })
  const message = await new Promise<unknown>((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (raw: { type: string }) => {
      if (raw.type !== 'progress') resolve(raw)
    })
  })
  const [file] = staged.parse(message).part
  if (file === undefined) return
  const number = store.nextEvidenceNumber()
  const id = randomUUID()
  store.commit({
    name: 'evidence.import',
    actor,
    changes: [{ op: 'create', entity: 'evidence', id, fields: evidenceFields(number, file) }],
  })
  say('evidence', id, file.sha256)
}

const importForever = async (): Promise<void> => {
  for (;;) await importOne()
}

say('open', '', '')
void importForever()
for (let n = 0; ; n++) {
  saveOne(n)
  await breathe()
}
