/**
 * How a file is printed in a dossier: `pages` are chosen one by one, a `picture` fills one page, and of anything
 * else only its `facts` are printed.
 */
type PrintedAs = 'pages' | 'picture' | 'facts'

const pictures: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/bmp',
])

/** How a file of that media type is printed, as long as it can be read. */
export const printedAs = (mediaType: string): PrintedAs => {
  if (mediaType === 'application/pdf' || mediaType === 'image/tiff') return 'pages'
  return pictures.has(mediaType) ? 'picture' : 'facts'
}
