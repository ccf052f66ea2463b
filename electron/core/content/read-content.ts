import { detectMediaType } from '../evidence/detect-media-type.ts'
import { asContentRefusal, type ContentRefusal } from './content-refusal.ts'
import type { ContentSource } from './content-source.ts'
import type { ContentText } from './content-text.ts'
import { readImage } from './read-image.ts'
import { readPdf } from './read-pdf.ts'
import { readPlainText } from './read-plain-text.ts'
import { readSheets } from './read-sheets.ts'
import { readSlides } from './read-slides.ts'
import { readWordText } from './read-word-text.ts'
import type { ReadingContext } from './reading-context.ts'
import { markedEncoding } from './text-encoding.ts'

const MiB = 1_048_576
const office = 'application/vnd.openxmlformats-officedocument'
const nothing: ContentText = { method: 'none', pages: [], params: {} }

type Reader = (source: ContentSource, context: ReadingContext) => ContentText | Promise<ContentText>

const readers: Readonly<Record<string, Reader>> = {
  'application/pdf': readPdf,
  'text/plain': readPlainText,
  'text/csv': readPlainText,
  'image/png': readImage,
  'image/jpeg': readImage,
  'image/gif': readImage,
  'image/webp': readImage,
  'image/tiff': readImage,
  [`${office}.wordprocessingml.document`]: readWordText,
  [`${office}.spreadsheetml.sheet`]: (source, { signal }) => readSheets(source, signal),
  [`${office}.presentationml.presentation`]: readSlides,
}

/** What the bytes are, whatever the file is called. */
const typeOf = (source: ContentSource): string => {
  const head = source.range(0, Math.min(source.size, MiB))
  const tail = source.range(Math.max(0, source.size - MiB / 16), source.size)
  if (markedEncoding(head) !== null) return 'text/plain'
  return detectMediaType(head, tail, head.length === source.size)
}

/**
 * Reads the text of one content, by what its bytes are. A kind that has no text (or none that can be read) is read
 * with no page; a refusal is a value. Throws only what the firm file or the disk says, or the signal's reason.
 */
export const readContent = async (
  source: ContentSource,
  context: ReadingContext,
): Promise<ContentText | ContentRefusal> => {
  const reader = source.size === 0 ? undefined : readers[typeOf(source)]
  if (reader === undefined) return nothing
  try {
    return await reader(source, context)
  } catch (error) {
    context.signal.throwIfAborted()
    return asContentRefusal(error)
  }
}
