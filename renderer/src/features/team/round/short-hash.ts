/** The beginning of a hash in two groups of four, enough to compare two papers by eye. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`
