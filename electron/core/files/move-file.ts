import { copyFileSync, renameSync, rmSync } from 'node:fs'

/** Moves a file, also to another disk; there it is copied first and removed when the copy is whole. */
export const moveFile = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    copyFileSync(from, to)
    rmSync(from)
  }
}
