import { sheetLimits } from '../sheets/sheet-limits.ts'

const MiB = 1_048_576

/** How much of an Office file from outside is opened at most; pictures inside it count only as packed bytes. */
export const officeLimits = {
  ...sheetLimits,
  fileBytes: 200 * MiB,
  entries: 10_000,
  unpackedBytes: 256 * MiB,
  cells: 600_000,
  depth: 250,
}
