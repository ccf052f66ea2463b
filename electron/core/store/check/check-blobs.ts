import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { type CheckControl, goOn, type Problem } from './check-control.ts'

type BlobRow = { id: number; sha256: string; size: number }

const breatheEvery = 16
const versionsByNumber =
  '(SELECT x.sha256, x.size, e.number FROM evidence_version x JOIN evidence e ON e.id = x.evidence_id) v'

/** Reads every stored blob and compares length and SHA-256; every evidence and what it was before must have its bytes. */
export const checkBlobs = async (db: Database, control: CheckControl): Promise<Problem[]> => {
  const problems: Problem[] = []
  const blobs = db.prepare<[], BlobRow>("SELECT id, sha256, size FROM blob WHERE state = 'stored'").all()
  const chunk = db.prepare<[number, number], { bytes: Buffer }>(
    'SELECT bytes FROM blob_chunk WHERE blob = ? AND n = ?',
  )
  const total = blobs.reduce((sum, blob) => sum + blob.size, 0)
  let done = 0
  for (const blob of blobs) {
    const hash = createHash('sha256')
    let size = 0
    for (let n = 0; ; n++) {
      const bytes = chunk.get(blob.id, n)?.bytes
      if (bytes === undefined) break
      hash.update(bytes)
      size += bytes.length
      if (n % breatheEvery === breatheEvery - 1) {
        goOn(control)
        control.onProgress?.(done + size, total)
        await breathe()
      }
    }
    done += blob.size
    if (size !== blob.size)
      problems.push({ id: 'blob-incomplete', params: { sha256: blob.sha256, size, expected: blob.size } })
    else if (hash.digest('hex') !== blob.sha256)
      problems.push({ id: 'blob-hash', params: { sha256: blob.sha256 } })
    control.onProgress?.(done, total)
    goOn(control)
  }
  const bare = (id: 'evidence-bytes' | 'version-bytes', rows: string): Problem[] =>
    db
      .prepare<[], { number: number }>(
        `SELECT v.number FROM ${rows} LEFT JOIN blob b ON b.sha256 = v.sha256 AND b.size = v.size AND b.state = 'stored'
         WHERE b.id IS NULL ORDER BY v.number`,
      )
      .all()
      .map(({ number }) => ({ id, params: { number } }))
  return [...problems, ...bare('evidence-bytes', 'evidence v'), ...bare('version-bytes', versionsByNumber)]
}
