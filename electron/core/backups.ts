import { join } from 'node:path'
import type { Backup } from '../../shared/contract/requests/firms.ts'

export type BackupFile = Backup & { readonly fileId: string; readonly path: string }

export type Backups = {
  readonly folder: string
  /** Newest first. */
  readonly list: () => readonly BackupFile[]
  /** When a firm file was last backed up; null when never. */
  readonly newestAt: (fileId: string) => string | null
}

/** The verified backups of this machine. */
export const openBackups = (dataFolder: string): Backups => {
  const folder = join(dataFolder, 'backups')
  const list = (): BackupFile[] => []
  return {
    folder,
    list,
    newestAt: fileId => list().find(backup => backup.fileId === fileId)?.createdAt ?? null,
  }
}
