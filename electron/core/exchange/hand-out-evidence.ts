import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { leftOutType } from '../../../shared/domain/evidence/left-out.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import { openBlobWriter } from '../evidence/blob-writer.ts'
import type { EvidenceReader } from '../evidence/open-evidence-reader.ts'
import { type CheckControl, goOn } from '../store/check/check-control.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { StoreError } from '../store/store-error.ts'

type Bytes = Pick<EntityRow<'evidence'>, 'sha256' | 'size' | 'mediaType' | 'fileName'>

type EvidenceTask = {
  readonly rows: readonly EntityRow<'evidence'>[]
  /** Whether the files go along, and whether those marked confidential do. */
  readonly files: boolean
  readonly confidential: boolean
  /** Says, in the place of a file, that it was left out; one sentence in each language. */
  readonly leftOut: readonly string[]
}

/** Between so many chunks a cancel is heard. */
const breatheEvery = 8

const store = async (
  db: Database,
  chunks: Iterable<Uint8Array>,
  onChunk: (bytes: number) => void,
): Promise<{ readonly sha256: string; readonly size: number }> => {
  const writer = openBlobWriter(db)
  const hash = createHash('sha256')
  const blob = writer.begin()
  let n = 0
  let size = 0
  for (const bytes of chunks) {
    hash.update(bytes)
    writer.write(blob, n, [bytes])
    n += 1
    size += bytes.length
    onChunk(bytes.length)
    if (n % breatheEvery === 0) await breathe()
  }
  const sha256 = hash.digest('hex')
  writer.finish(blob, sha256, size)
  return { sha256, size }
}

/** A short text in the place of the file: which file it was, and that it was left out. */
const placeholder = async (
  db: Database,
  row: EntityRow<'evidence'>,
  leftOut: readonly string[],
): Promise<Bytes> => {
  const { number, title, fileName, size, sha256 } = row
  const text = [
    ...leftOut,
    '',
    `E-${number} ${title}`,
    `${fileName} · ${size} B · SHA-256 ${sha256}`,
    '',
  ].join('\n')
  const kept = await store(db, [Buffer.from(text, 'utf8')], () => undefined)
  return { ...kept, mediaType: leftOutType, fileName: safeFileName(`${fileName}.txt`) }
}

/**
 * Brings the bytes of the evidence into the copy, chunk by chunk and compared by hash, or a text in their place,
 * and gives the rows that name them.
 */
export const copyEvidence = async (
  target: Database,
  reader: EvidenceReader,
  { rows, files, confidential, leftOut }: EvidenceTask,
  control: CheckControl,
): Promise<{ readonly changes: readonly Change[]; readonly leftOut: number }> => {
  const goes = (row: EntityRow<'evidence'>): boolean => files && (confidential || !row.confidential)
  const total = rows.filter(goes).reduce((sum, { size }) => sum + size, 0)
  const copied = new Set<string>()
  const changes: Change[] = []
  let done = 0
  const moved = (bytes: number): void => {
    goOn(control)
    done += bytes
    control.onProgress?.(done, total * 2)
  }
  for (const row of rows) {
    goOn(control)
    const { id, revision: _, updatedAt: __, ...fields } = row
    if (goes(row) && !copied.has(row.sha256)) {
      const { sha256 } = await store(target, reader.chunks(row.sha256), moved)
      if (sha256 !== row.sha256) throw new StoreError('damaged', { reason: 'evidence' })
      copied.add(sha256)
    }
    const bytes = goes(row) ? {} : await placeholder(target, row, leftOut)
    changes.push({ op: 'create', entity: 'evidence', id, fields: { ...fields, ...bytes } })
    await breathe()
  }
  return { changes, leftOut: rows.filter(row => !goes(row)).length }
}
