import { statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openBlobWriter } from '../core/evidence/blob-writer.ts'
import { hashAside } from '../core/evidence/hash-aside.ts'
import { importEvidence, type StagedEvidence } from '../core/evidence/import-evidence.ts'
import { asStoreError } from '../core/store/as-store-error.ts'
import { connect } from '../core/store/connect.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({
  firmFile: firmFileSchema,
  files: z.array(z.object({ path: z.string(), name: z.string() })),
})

type Outcome =
  | ({ readonly ok: true } & StagedEvidence)
  | { readonly ok: false; readonly name: string; readonly code: string; readonly params: object }

/** Refusals that concern one file; any other ends the whole import. */
const ofOneFile: ReadonlySet<string> = new Set([
  'file-gone',
  'file-changed',
  'file-unreadable',
  'file-too-large',
])

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Below this the start of a second thread costs more than it saves. */
const worthAside = 16 * 1024 * 1024
const hashUrl = new URL(`./hash-chunks${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** Takes files in one after another; what was taken in waits for the commit of its rows. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { firmFile, files } = inputSchema.parse(workerData)
  const db = connect(firmFile, { durable: true })
  const aside = files.some(({ path }) => sizeOf(path) >= worthAside) ? hashAside(hashUrl) : null
  const hasherFor = (size: number) => (size >= worthAside ? (aside?.make() ?? null) : null)
  try {
    db.pragma('wal_autocheckpoint = 0')
    openBlobWriter(db).sweep()
    const outcomes: Outcome[] = []
    for (const [index, file] of files.entries()) {
      try {
        const onProgress = (bytes: number, total: number): void =>
          progress(index + bytes / total, files.length, file.name)
        outcomes.push({ ok: true, ...(await importEvidence(db, file, { signal, onProgress, hasherFor })) })
      } catch (error) {
        const { code, params } = asStoreError(error)
        if (!ofOneFile.has(code)) throw error
        outcomes.push({ ok: false, name: file.name, code, params })
      }
    }
    done({ files: outcomes })
    db.pragma('wal_checkpoint(PASSIVE)')
  } finally {
    await aside?.close()
    db.close()
  }
})
