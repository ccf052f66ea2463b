const MiB = 1_048_576

/** How much of an Office file is shown in a preview. */
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
