const gibibyte = 1024 ** 3

/** How much of an archive is unpacked. Sizes are counted while they come, whatever the archive says of itself. */
export const archiveLimits = {
  entries: 5000,
  /** Of all entries together. */
  bytes: 2 * gibibyte,
  /** How often an entry may hold the bytes that it takes in the archive, beyond the first mebibyte. */
  ratio: 200,
  ratioFrom: 1024 ** 2,
} as const
export type ArchiveLimits = {
  readonly entries: number
  readonly bytes: number
  readonly ratio: number
  readonly ratioFrom: number
}
