/** Width and height of a Windows bitmap by its head; null when it has none. Source: BITMAPINFOHEADER. */
export const bitmapSize = (bytes: Buffer): { readonly width: number; readonly height: number } | null => {
  if (bytes.length < 26 || bytes.readUInt32LE(14) < 40) return null
  const width = bytes.readInt32LE(18)
  const height = Math.abs(bytes.readInt32LE(22))
  return width > 0 && height > 0 ? { width, height } : null
}
