/** How much of a foreign picture is decoded at most. */
export const pictureLimits = {
  /** Pixels that the window decodes by itself (four bytes each). */
  windowPixels: 40_000_000,
  /** Pixels that the core decodes to draw a smaller picture. */
  corePixels: 100_000_000,
  /** Of a baseline JPEG, which is made smaller while it is decoded and never held whole. */
  jpegPixels: 1_000_000_000,
  /** Of the file. */
  fileBytes: 512 * 1_048_576,
  pages: 2_000,
  seconds: 20,
  /** Of the picture that is handed to the window. */
  replyBytes: 4 * 1_048_576,
  /** Longest edge of that picture in pixels. */
  replyEdge: 3_600,
} as const
