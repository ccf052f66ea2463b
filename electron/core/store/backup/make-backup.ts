import { randomUUID } from 'node:crypto'
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { safeFileName } from '../../../../shared/domain/evidence/safe-file-name.ts'
import { asStoreError } from '../as-store-error.ts'
import type { CheckControl } from '../check/check-control.ts'
import type { FirmFile } from '../connect.ts'
import { isRunning } from '../is-running.ts'
import { makeFolder } from '../make-folder.ts'
import { certificatePath, writeCertificate } from './backup-certificate.ts'
import { copyFirmFile } from './copy-firm-file.ts'
import { type BackupEntry, backupEnding, listBackups } from './list-backups.ts'
import { obsoleteBackups } from './obsolete-backups.ts'

export type BackupTask = {
  readonly firmFile: FirmFile
  readonly folder: string
  readonly firmName: string
  readonly nowMs: number
}

/** Removes a half-made copy with all that SQLite may have put beside it. */
export const removeCopy = (path: string): void => {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true })
}

/** Removes the half-made copies of processes that were killed at it. */
const removeAbandoned = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const pid = /^\.making-\w+-(\d+)/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

const removeObsolete = (folder: string, fileId: string, nowMs: number): void => {
  const own = listBackups(folder).filter(backup => backup.fileId === fileId)
  for (const { path } of obsoleteBackups(own, nowMs)) {
    rmSync(certificatePath(path), { force: true })
    rmSync(path, { force: true })
  }
}

/**
 * Backs an open firm file up: copy under a temporary name, flush, open, verify, compare; only then it gets
 * its name and its certificate. Then older backups of the same file are thinned out. On any refusal
 * nothing new is left behind.
 */
export const makeBackup = async (task: BackupTask, control: CheckControl = {}): Promise<BackupEntry> => {
  const { firmFile, folder, firmName, nowMs } = task
  const createdAt = new Date(nowMs).toISOString()
  const stamp = createdAt.replace(/[-:]/g, '').replace('.', '')
  const temporary = join(folder, `.making-${stamp}-${process.pid}-${randomUUID().slice(0, 8)}`)
  try {
    makeFolder(folder)
    removeAbandoned(folder)
    const { fileId, seq, head } = await copyFirmFile(firmFile, temporary, control)
    const fileName = `${safeFileName(firmName, '未命名', 120)} ${stamp} ${fileId.slice(0, 8)}${backupEnding}`
    const path = join(folder, fileName)
    const size = statSync(temporary).size
    const encrypted = typeof firmFile.key === 'string' && firmFile.key !== ''
    renameSync(temporary, path)
    writeCertificate(path, { format: 1, fileId, firmName, createdAt, size, encrypted, seq, head })
    removeObsolete(folder, fileId, nowMs)
    return { id: fileName, path, fileName, fileId, firmName, createdAt, size, encrypted, verified: true }
  } catch (error) {
    removeCopy(temporary)
    throw asStoreError(error)
  }
}
