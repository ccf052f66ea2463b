import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, realpath, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { FileToken } from '../../shared/contract/ids.ts'
import { safeFileName } from '../../shared/domain/evidence/safe-file-name.ts'
import type { App } from '../core/app.ts'
import { isSafeToOpen } from './policy/safe-to-open.ts'

const maxFiles = 1000

/** Tokens for files that a person chose or dropped; what is no regular file is refused. */
export const offerPaths = async (app: App, paths: readonly string[]): Promise<FileToken[]> => {
  if (paths.length > maxFiles) throw new Error('too many files')
  return Promise.all(paths.map(async path => app.offerPath(await realpath(path))))
}

const writeTo = async (app: App, id: string, target: string): Promise<boolean> => {
  const file = app.resolveExport(id)
  if (file === null) return false
  const temporary = `${target}.${randomUUID().slice(0, 8)}.part`
  try {
    await pipeline(file.open(), createWriteStream(temporary, { flags: 'wx' }))
    await rename(temporary, target)
    return true
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Asks where a finished export goes and writes it there whole; false when the person thought better of it. */
export const saveExport = async (
  app: App,
  window: BrowserWindow,
  id: string,
  fileName: string,
): Promise<boolean> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: safeFileName(fileName),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? false : writeTo(app, id, filePath)
}

/** Opens a read-only copy of an evidence with the system's program, or shows it in its folder. */
export const openEvidence = async (app: App, id: string, copies: string): Promise<void> => {
  const file = app.resolveFile('evidence', id)
  if (file === null) return
  const folder = join(copies, randomUUID())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, safeFileName(file.fileName))
  await pipeline(file.open(), createWriteStream(path, { flags: 'wx' }))
  await chmod(path, 0o400)
  if (isSafeToOpen(path)) await shell.openPath(path)
  else shell.showItemInFolder(path)
}
