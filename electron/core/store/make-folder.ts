import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)))

/**
 * Makes a folder with all above it. Node says that a read-only place were gone; here the system's own refusal
 * (`EROFS`, `EACCES`) is thrown.
 */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    accessSync(nearest(folder), constants.W_OK)
    throw error
  }
}
