import { refusing } from '../store/as-store-error.ts'
import type { FirmStore } from '../store/firm-store.ts'
import { openBlobWriter } from './blob-writer.ts'

/**
 * Gives back the room of an old build's PDF; its row with the hash stays. Bytes that an evidence uses,
 * or ever used, stay, because undo and history may bring that evidence back. True when bytes were removed.
 */
export const releaseBuildBytes = (store: FirmStore, sha256: string): boolean =>
  refusing(() => {
    const writer = openBlobWriter(store.db)
    const blob = writer.find(sha256)
    const used = store.db.prepare('SELECT 1 FROM build WHERE sha256 = ?').get(sha256)
    if (blob === null || used === undefined || everEvidence(store, sha256)) return false
    writer.drop(blob.id)
    return true
  })

const everEvidence = (store: FirmStore, sha256: string): boolean =>
  store.db
    .prepare(
      "SELECT 1 FROM journal_touch t JOIN journal j USING (seq) WHERE t.entity IN ('evidence', 'evidenceVersion') AND instr(j.changes, ?) > 0 LIMIT 1",
    )
    .get(sha256) !== undefined
