import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { ZipFile } from 'yauzl'
import { z } from 'zod'
import { archiveLimits } from '../core/archive/archive-limits.ts'
import { type Archive, type ArchiveFile, openArchive } from '../core/archive/open-archive.ts'
import { unpackEntry } from '../core/archive/unpack-entry.ts'
import { openBlobWriter } from '../core/evidence/blob-writer.ts'
import { openImporter, type StagedEvidence } from '../core/evidence/import-evidence.ts'
import { openEvidenceReader } from '../core/evidence/open-evidence-reader.ts'
import { restingPlace } from '../core/evidence/pause-gate.ts'
import { createPiece } from '../core/evidence/piece.ts'
import { asStoreError } from '../core/store/as-store-error.ts'
import { connect } from '../core/store/connect.ts'
import { StoreError } from '../core/store/store-error.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({
  firmFile: firmFileSchema,
  gate: z.instanceof(SharedArrayBuffer),
  sha256: z.string(),
  /** A folder for one unpacked file at a time. */
  folder: z.string(),
  /** Places in the archive's list that are dealt with already. */
  done: z.array(z.number()),
})

type Outcome = { readonly n: number } & (
  | ({ readonly ok: true } & StagedEvidence)
  | { readonly ok: false; readonly code: string; readonly params: object }
)

/** Refusals that end the whole work; any other concerns one file. */
const ofAll: ReadonlySet<string> = new Set(['cancelled', 'disk-full', 'read-only', 'io', 'damaged', 'locked'])

/**
 * Unpacks a stored archive file by file. The first part is the list of its files; every other part holds outcomes,
 * as those of an import, with their places in the list.
 */
await answerParent(parentPort, async ({ signal, progress, part, done }) => {
  const input = inputSchema.parse(workerData)
  const reader = openEvidenceReader(input.firmFile)
  const db = connect(input.firmFile, { durable: true })
  db.pragma('wal_autocheckpoint = 0')
  openBlobWriter(db).sweep()
  const importer = openImporter(db)
  const place = restingPlace(input.gate, importer.settle)
  const piece = createPiece<Outcome>(outcomes => {
    importer.settle()
    part({ outcomes })
  })
  const target = join(input.folder, 'entry')
  let left: number = archiveLimits.bytes

  const takeOut = async (zip: ZipFile, { entry, path }: ArchiveFile): Promise<StagedEvidence> => {
    const task = { zip, entry, target, limits: archiveLimits, left, signal }
    await unpackEntry(task, bytes => {
      left -= bytes
    })
    return importer.take({ path: target, name: basename(path) }, { signal, pass: place.pass })
  }
  const takeOutAll = async ({ files, zip }: Archive): Promise<void> => {
    const known = new Set(input.done)
    for (const [n, file] of files.entries()) {
      if (known.has(n)) continue
      if (signal.aborted) throw new StoreError('cancelled')
      progress(n, files.length, basename(file.path))
      try {
        if (file.refusal !== null) {
          piece.add({ n, ok: false, code: file.refusal, params: {} }, 0)
          continue
        }
        const staged = await takeOut(zip, file)
        piece.add({ n, ok: true, ...staged }, staged.known ? 0 : staged.size)
      } catch (error) {
        const { code, params } = asStoreError(error)
        if (code === 'disk-full' || !ofAll.has(code)) piece.add({ n, ok: false, code, params }, 0)
        if (ofAll.has(code)) throw error
      } finally {
        place.leave()
        rmSync(target, { force: true })
      }
    }
  }

  try {
    const archive = await openArchive(reader, input.sha256, archiveLimits)
    part({ files: archive.files.map(({ path, size }) => ({ path, size })) })
    await takeOutAll(archive).finally(archive.close)
    piece.end()
    done({})
    db.pragma('wal_checkpoint(PASSIVE)')
  } catch (error) {
    if (!signal.aborted) piece.end()
    throw error
  } finally {
    importer.close()
    db.close()
    reader.close()
  }
})
