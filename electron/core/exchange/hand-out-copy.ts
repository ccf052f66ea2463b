import { renameSync, rmSync } from 'node:fs'
import { canonicalJson } from '../../../shared/domain/journal/canonical-json.ts'
import { openEvidenceReader } from '../evidence/open-evidence-reader.ts'
import { asStoreError } from '../store/as-store-error.ts'
import { verifyCopy } from '../store/backup/copy-firm-file.ts'
import { removeCopy } from '../store/backup/make-backup.ts'
import { syncFile } from '../store/backup/sync-file.ts'
import type { CheckControl } from '../store/check/check-control.ts'
import { connect, type FirmFile } from '../store/connect.ts'
import { createFirmStore } from '../store/create-firm-store.ts'
import { entityNames } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { listRows } from '../store/list-rows.ts'
import { StoreError } from '../store/store-error.ts'
import { copyEvidence } from './hand-out-evidence.ts'
import { type HandOutRows, readHandOutRows } from './hand-out-rows.ts'

type HandOutTask = {
  readonly firmFile: FirmFile
  readonly target: string
  /** The passphrase of the copy; null for none. */
  readonly key: string | null
  readonly assessorId: string
  /** Whether the files of the evidence go along, and whether those marked confidential do. */
  readonly evidence: boolean
  readonly confidential: boolean
  readonly leftOut: readonly string[]
  readonly device: string
  readonly nowMs: number
}

const readRows = ({ firmFile, assessorId, nowMs }: HandOutTask): HandOutRows => {
  const db = connect(firmFile, { readonly: true })
  try {
    return db.transaction(() =>
      readHandOutRows(db, { assessorId, preparedAt: new Date(nowMs).toISOString() }),
    )()
  } finally {
    db.close()
  }
}

/** Makes the new firm file and gives all that it was told to hold. Nobody is named as its author: the copy is blind. */
const write = async (
  task: HandOutTask,
  path: string,
  control: CheckControl,
): Promise<{ readonly changes: readonly Change[]; readonly leftOut: number }> => {
  const { key, device, nowMs } = task
  const { changes, packs, evidence } = readRows(task)
  const store = createFirmStore({ path, key, device, who: '', now: () => nowMs })
  const reader = openEvidenceReader(task.firmFile)
  try {
    store.db.pragma('synchronous = OFF')
    store.db.pragma('wal_autocheckpoint = 4000')
    const { confidential, leftOut } = task
    const files = { rows: evidence, files: task.evidence, confidential, leftOut }
    const copied = await copyEvidence(store.db, reader, files, control)
    const everything = [...changes, ...copied.changes]
    store.commit({ name: 'assessors.handOut', actor: '', changes: everything, packs, undoable: false })
    return { changes: everything, leftOut: copied.leftOut }
  } finally {
    reader.close()
    store.close()
  }
}

/** The copy must hold exactly what was meant for it: no row less, none more, every field the same. */
const compare = (file: FirmFile, changes: readonly Change[]): void => {
  const db = connect(file, { readonly: true })
  try {
    const lines = (entity: string, id: string, fields: object): string =>
      canonicalJson({ entity, id, fields })
    const meant = changes.flatMap(change =>
      change.op === 'create' ? [lines(change.entity, change.id, change.fields)] : [],
    )
    const found = entityNames.flatMap(entity =>
      listRows(db, entity, {}, []).map(({ id, revision: _, updatedAt: __, ...fields }) =>
        lines(entity, id, fields),
      ),
    )
    if (canonicalJson(meant.toSorted()) !== canonicalJson(found.toSorted()))
      throw new StoreError('verification-failed', { problem: 'differs' })
  } finally {
    db.close()
  }
}

/**
 * Writes a firm file of its own for one assessor: a fresh file with a fresh journal, so that nothing of what was
 * left out can lie in it. Read back, checked and compared before it gets its name. On any refusal no file stays.
 */
export const writeHandOut = async (
  task: HandOutTask,
  control: CheckControl = {},
): Promise<{ readonly evidence: number; readonly leftOut: number }> => {
  const temporary = `${task.target}.making`
  const { onProgress, ...quiet } = control
  const half =
    onProgress === undefined
      ? {}
      : { onProgress: (done: number, total: number) => onProgress(total + done, total * 2) }
  try {
    removeCopy(temporary)
    const { changes, leftOut } = await write(task, temporary, control)
    syncFile(temporary)
    const copy = { path: temporary, key: task.key }
    await verifyCopy(copy, null, { ...quiet, ...half })
    compare(copy, changes)
    renameSync(temporary, task.target)
    const evidence = changes.filter(({ entity }) => entity === 'evidence').length
    return { evidence: evidence - leftOut, leftOut }
  } catch (error) {
    removeCopy(temporary)
    rmSync(`${temporary}.lock`, { force: true })
    throw asStoreError(error)
  }
}
