import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export type Export = { readonly path: string; readonly fileName: string }

export type ExportTable = {
  /** A fresh folder for one export. */
  readonly folder: (id: string) => string
  readonly put: (id: string, file: Export) => void
  readonly find: (id: string) => Export | null
  readonly close: () => void
}

/** Finished exports below `root` that wait to be saved where the person wants them; emptied when the application ends. */
export const createExportTable = (root: string): ExportTable => {
  const files = new Map<string, Export>()
  return {
    folder: id => {
      const folder = join(root, id)
      mkdirSync(folder, { recursive: true })
      return folder
    },
    put: (id, file) => {
      files.set(id, file)
    },
    close: () => rmSync(root, { recursive: true, force: true }),
    find: id => {
      const file = files.get(id)
      return file !== undefined && existsSync(file.path) ? file : null
    },
  }
}
