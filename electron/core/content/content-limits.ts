const MiB = 1_048_576

/** How much is read out of one file at most; what lies beyond is named as truncated or refused. */
export const contentLimits = {
  /** Of a file that must lie in memory as a whole: PDF, Office. */
  fileBytes: 256 * MiB,
  /** Of a picture file. */
  imageBytes: 200 * MiB,
  /** Of a plain text. */
  textBytes: 5 * MiB,
  /** Characters of all pages together. */
  characters: 5_000_000,
  pages: 5_000,
  /** Where texts without pages are cut into parts, at the end of a line. */
  partCharacters: 20_000,
  /** Pages of one file that are recognised from their picture. */
  scannedPages: 30,
  /** Pages of a TIFF and pictures of an animation. */
  imagePages: 20,
  /** Of one picture. */
  pixels: 100_000_000,
  /** Of one picture inside a PDF; larger ones are not drawn. */
  pdfImagePixels: 60_000_000,
  /** Of a page drawn to be recognised. */
  drawnPixels: 9_000_000,
} as const

/** How long the reading of one file may take: what was read by then is kept. */
export const contentTimes = {
  /** Of a file without pictures to recognise. */
  textMs: 60_000,
  /** More for each page that is recognised. */
  scannedPageMs: 20_000,
  /** Of the recogniser with one picture; slow machines need ten times what fast ones do. */
  recogniseMs: 40_000,
  /** A reader that says nothing for so long is ended, and its file given up. */
  silenceMs: 60_000,
} as const
