import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { decodeStream, mostDecoded } from './decode-stream.ts'
import type { Box, Matrix } from './page-geometry.ts'

const boxOf = (array: PDFArray): Box => {
  const [a = 0, b = 0, c = 0, d = 0] = array
    .asArray()
    .map((_, index) => array.lookupMaybe(index, PDFNumber)?.asNumber() ?? 0)
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) }
}

/** The box a viewer shows: crop box inside media box, A4 if neither makes sense. */
export const visibleBox = (page: PDFPage): Box => {
  const media = boxOf(page.node.MediaBox())
  const cropArray = page.node.CropBox()
  const crop = cropArray === undefined ? media : boxOf(cropArray)
  const box = {
    left: Math.max(media.left, crop.left),
    bottom: Math.max(media.bottom, crop.bottom),
    right: Math.min(media.right, crop.right),
    top: Math.min(media.top, crop.top),
  }
  if (box.right - box.left > 1 && box.top - box.bottom > 1) return box
  return { left: 0, bottom: 0, right: 595.28, top: 841.89 }
}

export type PageContent =
  | { readonly kind: 'encoded'; readonly stream: PDFRawStream }
  | { readonly kind: 'plain'; readonly bytes: Uint8Array }

/** A page's drawing: one stream is passed on as it is, several are joined. Throws beyond `mostDecoded`. */
export const pageContent = (page: PDFPage): PageContent => {
  const contents = page.node.Contents()
  if (contents instanceof PDFRawStream) return { kind: 'encoded', stream: contents }
  if (contents instanceof PDFStream) return { kind: 'plain', bytes: contents.getContents() }
  const parts: Uint8Array[] = []
  let room = mostDecoded
  if (contents instanceof PDFArray)
    for (let index = 0; index < contents.size(); index++) {
      const stream = contents.lookup(index)
      if (!(stream instanceof PDFStream)) continue
      const bytes = decodeStream(stream, room)
      room -= bytes.length
      parts.push(bytes, new Uint8Array([10]))
    }
  return { kind: 'plain', bytes: Buffer.concat(parts) }
}

export type Appearance = {
  readonly ref: PDFRef
  readonly box: Box
  readonly matrix: Matrix
  readonly rect: Box
}

const hiddenFlags = 2 | 32
const invisible = new Set(['/Link', '/Popup'])

const appearanceOf = (annotation: PDFDict): Appearance | null => {
  const flags = annotation.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0
  const subtype = annotation.lookupMaybe(PDFName.of('Subtype'), PDFName)?.toString() ?? ''
  if ((flags & hiddenFlags) !== 0 || invisible.has(subtype)) return null
  const looks = annotation.lookupMaybe(PDFName.of('AP'), PDFDict)
  const rect = annotation.lookupMaybe(PDFName.of('Rect'), PDFArray)
  if (looks === undefined || rect === undefined) return null
  let ref = looks.get(PDFName.of('N'))
  let stream = looks.lookup(PDFName.of('N'))
  if (stream instanceof PDFDict) {
    const state = annotation.lookupMaybe(PDFName.of('AS'), PDFName)
    if (state === undefined) return null
    ref = stream.get(state)
    stream = stream.lookup(state)
  }
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFStream)) return null
  const box = stream.dict.lookupMaybe(PDFName.of('BBox'), PDFArray)
  if (box === undefined) return null
  const values = stream.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    values?.asArray().map((_, index) => values.lookupMaybe(index, PDFNumber)?.asNumber() ?? 0) ?? []
  return { ref, box: boxOf(box), matrix: [a, b, c, d, e, f], rect: boxOf(rect) }
}

/** Seals, signatures and notes that lie on a page as annotations, as they look on it. */
export const pageAppearances = (page: PDFPage): readonly Appearance[] => {
  const annotations = page.node.Annots()
  if (annotations === undefined) return []
  return annotations.asArray().flatMap((_, index) => {
    const annotation = annotations.lookup(index)
    const found = annotation instanceof PDFDict ? appearanceOf(annotation) : null
    return found === null ? [] : [found]
  })
}
