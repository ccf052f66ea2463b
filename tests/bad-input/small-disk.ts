import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'vitest'

export type SmallDisk = {
  readonly folder: string
  /** Lets nobody write on it any more. */
  readonly seal: () => void
}

/** Runs `work` on a real disk of so many mebibytes; skips where mounting is not allowed. */
export const withSmallDisk = async (
  context: TestContext,
  mebibytes: number,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'disk 小盘 '))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    context.skip('needs the right to mount a small disk')
  }
  try {
    await work({ folder, seal: () => execFileSync('mount', ['-o', 'remount,ro', folder]) })
  } finally {
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}
