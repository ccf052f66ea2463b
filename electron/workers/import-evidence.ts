import { statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openBlobWriter } from '../core/evidence/blob-writer.ts'
import { hashAside } from '../core/evidence/hash-aside.ts'
import { openImporter, type StagedEvidence } from '../core/evidence/import-evidence.ts'
import { restingPlace } from '../core/evidence/pause-gate.ts'
import { createPiece } from '../core/evidence/piece.ts'
import { asStoreError } from '../core/store/as-store-error.ts'
import { connect } from '../core/store/connect.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({
  firmFile: firmFileSchema,
  gate: z.instanceof(SharedArrayBuffer),
  files: z.array(z.object({ path: z.string(), name: z.string() })),
})

type Outcome =
  | ({ readonly ok: true } & StagedEvidence)
  | { readonly ok: false; readonly name: string; readonly code: string; readonly params: object }

/** Refusals that concern one file; any other ends the whole import. */
const ofOneFile: ReadonlySet<string> = new Set([
  'file-gone',
  'file-changed',
  'file-empty',
  'file-unreadable',
  'file-too-large',
])

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Below this the start of a second thread costs more than it saves. */
const worthAside = 16 * 1024 * 1024
const hashUrl = new URL(`./hash-chunks${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/**
 * Takes files in one after another. Each part is an array of outcomes that continues the one before it; what was
 * taken in lies on the disk by then and waits for the commit of its rows. A disk that is full is told as the
 * outcome of its file before it ends the work.
 */
await answerParent(parentPort, async ({ signal, progress, part, done }) => {
  const { firmFile, gate, files } = inputSchema.parse(workerData)
  const db = connect(firmFile, { durable: true })
  const aside = files.some(({ path }) => sizeOf(path) >= worthAside) ? hashAside(hashUrl) : null
  const hasherFor = (size: number) => (size >= worthAside ? (aside?.make() ?? null) : null)
  db.pragma('wal_autocheckpoint = 0')
  openBlobWriter(db).sweep()
  const importer = openImporter(db)
  const { pass, leave } = restingPlace(gate, importer.settle)
  const piece = createPiece<Outcome>(outcomes => {
    importer.settle()
    part(outcomes)
  })
  try {
    for (const [index, file] of files.entries()) {
      const onProgress = (bytes: number, total: number): void =>
        progress(index + bytes / total, files.length, file.name)
      try {
        const staged = await importer.take(file, { signal, onProgress, hasherFor, pass })
        piece.add({ ok: true, ...staged }, staged.known ? 0 : staged.size)
      } catch (error) {
        const { code, params } = asStoreError(error)
        if (code === 'disk-full' || ofOneFile.has(code))
          piece.add({ ok: false, name: file.name, code, params }, 0)
        if (!ofOneFile.has(code)) throw error
      }
    }
    piece.end()
    leave()
    done({})
    db.pragma('wal_checkpoint(PASSIVE)')
  } catch (error) {
    if (!signal.aborted) piece.end()
    throw error
  } finally {
    leave()
    await aside?.close()
    importer.close()
    db.close()
  }
})
