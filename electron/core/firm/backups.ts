import { join } from 'node:path'
import { type BackupEntry, listBackups } from '../store/backup/list-backups.ts'

export type Backups = {
  readonly folder: string
  /** Newest first. */
  readonly list: () => readonly BackupEntry[]
  readonly find: (id: string) => BackupEntry | null
  /** When a firm file was last backed up; null when never. */
  readonly newestAt: (fileId: string) => string | null
}

/** The verified backups of this machine. */
export const openBackups = (dataFolder: string): Backups => {
  const folder = join(dataFolder, 'backups')
  const list = (): readonly BackupEntry[] => listBackups(folder)
  return {
    folder,
    list,
    find: id => list().find(backup => backup.id === id) ?? null,
    newestAt: fileId => list().find(backup => backup.fileId === fileId)?.createdAt ?? null,
  }
}
