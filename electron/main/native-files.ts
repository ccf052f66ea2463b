import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, realpath, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { FileToken } from '../../shared/contract/ids.ts'
import { safeFileName } from '../../shared/domain/evidence/safe-file-name.ts'
import type { App } from '../core/app.ts'
import { notFound } from '../core/app-error.ts'
import { writeVerified } from '../core/files/write-verified.ts'
import { isSafeToOpen } from './policy/safe-to-open.ts'

/** A file of this machine by its path, or bytes that have none, as those of a screenshot. */
export type Handed = string | { readonly name: string; readonly bytes: Uint8Array }

const offerOne = async (app: App, handed: Handed): Promise<FileToken> => {
  if (typeof handed !== 'string') {
    const path = join(app.stagingFolder, randomUUID())
    await writeFile(path, handed.bytes, { flag: 'wx', mode: 0o600 })
    return app.offerStaged(path, handed.name)
  }
  try {
    return app.offerPath(await realpath(handed))
  } catch {
    return app.offerLost(basename(handed))
  }
}

/**
 * Tokens for files that a person chose, dropped or pasted, in order; one that is gone or no regular file is refused
 * when it is taken in, and does not keep the others out.
 */
export const offerHanded = async (app: App, files: readonly Handed[]): Promise<FileToken[]> => {
  const tokens: FileToken[] = []
  for (const file of files) tokens.push(await offerOne(app, file))
  return tokens
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
