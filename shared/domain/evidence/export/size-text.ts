const kibi = 1024

/** Bytes as people read them: `830 B`, `12.4 KB`, `3.1 MB`. */
export const sizeText = (bytes: number): string => {
  if (bytes < kibi) return `${bytes} B`
  const units = ['KB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length, Math.floor(Math.log2(bytes) / 10))
  return `${(bytes / kibi ** power).toFixed(1)} ${units[power - 1]}`
}
