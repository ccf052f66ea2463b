import { renameSync, statSync } from 'node:fs'
import { asStoreError } from '../as-store-error.ts'
import type { CheckControl } from '../check/check-control.ts'
import type { FirmFile } from '../connect.ts'
import { copyFirmFile } from './copy-firm-file.ts'
import { removeCopy } from './make-backup.ts'

/** Writes a copy of an open firm file to `target`, read back and compared before it gets that name. */
export const exportCopy = async (
  firmFile: FirmFile,
  target: string,
  control: CheckControl = {},
): Promise<{ path: string; size: number }> => {
  const temporary = `${target}.making`
  try {
    removeCopy(temporary)
    await copyFirmFile(firmFile, temporary, control)
    renameSync(temporary, target)
    return { path: target, size: statSync(target).size }
  } catch (error) {
    removeCopy(temporary)
    throw asStoreError(error)
  }
}
