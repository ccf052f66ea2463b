import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The path `folder/stem.ending`, with " (2)", " (3)" … when it is taken; makes the folder. */
export const freePath = (folder: string, stem: string, ending: string): string => {
  mkdirSync(folder, { recursive: true })
  for (let n = 1; ; n++) {
    const path = join(folder, `${stem}${n === 1 ? '' : ` (${n})`}${ending}`)
    if (!existsSync(path)) return path
  }
}
