import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { FileToken } from '../../shared/contract/ids.ts'
import { safeFileName } from '../../shared/domain/evidence/safe-file-name.ts'
import type { App } from '../core/app.ts'
import { notFound } from '../core/app-error.ts'
import { writeVerified } from '../core/files/write-verified.ts'
import { isSafeToOpen } from './policy/safe-to-open.ts'

/** Tokens for files that a person chose or dropped; what is no regular file is refused. */
export const offerPaths = async (app: App, paths: readonly string[]): Promise<FileToken[]> => {
  return Promise.all(paths.map(async path => app.offerPath(await realpath(path))))
}

const writeTo = async (app: App, id: string, target: string): Promise<boolean> => {
  const file = app.resolveExport(id)
  if (file === null) throw notFound('export', id)
  await writeVerified(file, target)
  return true
}

/** Asks where a finished export goes and writes it there, compared; false when the person thought better of it. */
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
  if (file === null) throw notFound('evidence', id)
  const folder = join(copies, randomUUID())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, safeFileName(file.fileName))
  await pipeline(file.open(), createWriteStream(path, { flags: 'wx' }))
  await chmod(path, 0o400)
  const problem = isSafeToOpen(path) ? await shell.openPath(path) : 'not safe'
  if (problem !== '') shell.showItemInFolder(path)
}
