import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

type Export = { readonly path: string; readonly fileName: string }

export type ExportTable = {
  /** A fresh folder for one export. */
  readonly folder: (id: string) => string
  readonly put: (id: string, file: Export) => void
  readonly find: (id: string) => Export | null
  readonly close: () => void
}

/** A firm file may be large: older copies make room. */
const keptExports = 3

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
      for (const old of [...files.keys()].slice(0, -keptExports)) {
        files.delete(old)
        rmSync(join(root, old), { recursive: true, force: true })
      }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
    find: id => {
      const file = files.get(id)
      return file !== undefined && existsSync(file.path) ? file : null
    },
  }
}
