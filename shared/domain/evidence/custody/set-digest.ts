/**
 * One fingerprint for a set of files: the digest of their SHA-256 in rising order, each followed by a line feed. Who
 * holds the files gets it with `sha256sum FILES | cut -c1-64 | sort | sha256sum`.
 */
export const setDigest = (hashes: readonly string[], sha256: (text: string) => string): string =>
  sha256(
    [...hashes]
      .sort()
      .map(hash => `${hash}\n`)
      .join(''),
  )
