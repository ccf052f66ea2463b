import { bytesOf, safeFileName } from '../safe-file-name.ts'

/** No path in an export is longer, so that it can be unpacked into most folders of most systems. */
const longestPath = 240
const longestFolder = 54

/** The ending of a file name with its dot; empty when there is none. */
export const endingOf = (fileName: string): string => /(?<=.)\.[\p{L}\p{N}]{1,15}$/u.exec(fileName)?.[0] ?? ''

/**
 * Gives paths inside one archive, unlike each other on systems that ignore case and read back from every system: parts
 * made safe, at most 240 bytes in all, the ending kept. One that is taken gets a number.
 */
export const createPaths = (): ((folder: readonly string[], name: string, ending: string) => string) => {
  const taken = new Set<string>()
  return (folder, name, ending) => {
    const above = folder.map(part => `${safeFileName(part, undefined, longestFolder)}/`).join('')
    for (let copy = 1; ; copy++) {
      const tail = `${copy === 1 ? '' : ` (${copy})`}${ending}`
      const stem = safeFileName(name, undefined, longestPath - bytesOf(above) - bytesOf(tail))
      const path = `${above}${stem}${tail}`
      const key = path.toLocaleLowerCase('en').normalize('NFC')
      if (taken.has(key)) continue
      taken.add(key)
      return path
    }
  }
}
