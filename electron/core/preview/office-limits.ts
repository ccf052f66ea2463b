import { sheetLimits } from '../sheets/sheet-limits.ts'

const MiB = 1_048_576

/** How much of an Office file is opened for a preview at most. */
export const officeLimits = {
  ...sheetLimits,
  fileBytes: 200 * MiB,
  entries: 10_000,
  unpackedBytes: 256 * MiB,
  cells: 600_000,
  depth: 250,
}

/** How much of it is shown. */
export const shownLimits = {
  blocks: 6_000,
  characters: 600_000,
  /** Of all pictures of a document once they are drawn small, and how wide they are drawn. */
  pictureBytes: 6 * MiB,
  pictureWidth: 900,
  rows: 5_000,
  tableRows: 2_000,
  columns: 200,
  cells: 120_000,
  cellText: 4_000,
} as const
