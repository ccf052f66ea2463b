/** The whole set is 10,000 files of 2 GB; a tenth of it unless ZHIHENG_WHOLE_INTAKE is set. */
const share = process.env.ZHIHENG_WHOLE_INTAKE === undefined ? 0.1 : 1

export const wholeIntake = {
  files: 10_000 * share,
  /** Texts and tables are smaller than their share: 2 GB come out. */
  bytes: 2_340_000_000 * share,
} as const
