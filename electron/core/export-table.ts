import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export type Export = { readonly path: string; readonly fileName: string }

export type ExportTable = {
  /** A fresh folder for one export. */
  readonly folder: (id: string) => string
  readonly put: (id: string, file: Export) => void
  readonly find: (id: string) => Export | null
}

/** Finished exports that wait to be saved where the person wants them; emptied at every start. */
export const createExportTable = (dataFolder: string): ExportTable => {
  const root = join(dataFolder, 'exports', String(process.pid))
  const files = new Map<string, Export>()
  rmSync(root, { recursive: true, force: true })
  return {
    folder: id => {
      const folder = join(root, id)
      mkdirSync(folder, { recursive: true })
      return folder
    },
    put: (id, file) => {
      files.set(id, file)
    },
    find: id => {
      const file = files.get(id)
      return file !== undefined && existsSync(file.path) ? file : null
    },
  }
}
