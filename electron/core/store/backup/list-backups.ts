import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readCertificate } from './backup-certificate.ts'

export type BackupEntry = {
  /** The file's name; unique in its folder. */
  readonly id: string
  readonly path: string
  readonly fileName: string
  readonly fileId: string
  readonly firmName: string
  readonly createdAt: string
  readonly size: number
  readonly encrypted: boolean
  /** Read back and compared when it was made, and of the same size still. */
  readonly verified: boolean
}

export const backupEnding = '.zhiheng'

const entryOf = (folder: string, fileName: string): BackupEntry | null => {
  const path = join(folder, fileName)
  const certificate = readCertificate(path)
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (certificate === null || size === undefined) return null
  const { fileId, firmName, createdAt, encrypted } = certificate
  return {
    id: basename(fileName),
    path,
    fileName,
    fileId,
    firmName,
    createdAt,
    size,
    encrypted,
    verified: size === certificate.size,
  }
}

/** The backups in a folder, newest first; a file without a certificate was never finished and is none. */
export const listBackups = (folder: string): BackupEntry[] => {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .filter(name => name.endsWith(backupEnding))
    .flatMap(name => entryOf(folder, name) ?? [])
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
}
