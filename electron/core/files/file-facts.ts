import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'

export type FileFacts = { readonly fileName: string; readonly folder: string; readonly size: number | null }

/** Name, folder and size in bytes of a file; the size is null while the file is not there. */
export const fileFacts = (path: string): FileFacts => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return { fileName: basename(path), folder: dirname(path), size: stat?.isFile() === true ? stat.size : null }
}
