import { decodePDFRawStream, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'

/** More drawing than any honest page has; a few bytes can be squeezed gigabytes. */
export const mostDecoded = 64 * 1024 * 1024

/** What a stream holds, at most `room` bytes of it; throws when it holds more or cannot be decoded. */
export const decodeStream = (stream: PDFStream, room = mostDecoded): Uint8Array => {
  const { buffer, byteOffset, length } =
    stream instanceof PDFRawStream ? decodePDFRawStream(stream).getBytes(room + 1) : stream.getContents()
  if (length > room) throw new RangeError('A stream holds more than is taken.')
  return new Uint8Array(buffer, byteOffset, length)
}
