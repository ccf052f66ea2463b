import { sheetLimits } from '../sheets/sheet-limits.ts'

const MiB = 1_048_576

/** How much of a foreign Word document is opened at most. */
export const packageLimits = {
  ...sheetLimits,
  fileBytes: 30 * MiB,
  entries: 5_000,
  unpackedBytes: 256 * MiB,
  depth: 250,
}

/** Of one part that is parsed as a whole, unpacked; a report of 500 pages stays below it. */
export const partBytes = 24 * MiB

/** Of all pictures that are shown. */
export const pictureBytes = 64 * MiB

/** How much text is taken over at most. */
export const textLimits = { blocks: 4_000, characters: 300_000, tableRows: 200, tableColumns: 30 } as const
