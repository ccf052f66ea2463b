import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import type { PdfDocument, PdfReference } from '../pdf-document.ts'
import { RawObject } from './raw-object.ts'

/** Keys that tie an object to the document it comes from. */
const bound = new Set(['/StructParent', '/StructParents', '/Parent', '/P', '/PieceInfo', '/Metadata', '/OC'])

export type ObjectCopier = {
  /** A value as PDF text; objects it refers to are copied when `flush` is called. */
  readonly text: (object: PDFObject) => string
  readonly reference: (ref: PDFRef) => PdfReference
  /** Writes every object that was referred to and not yet written. */
  readonly flush: () => void
}

/** Copies objects of a foreign PDF into ours, each once, writing them out at once so that nothing piles up. */
export const createObjectCopier = (context: PDFContext, document: PdfDocument): ObjectCopier => {
  const copies = new Map<string, PdfReference>()
  const waiting: { readonly ref: PDFRef; readonly copy: PdfReference }[] = []

  const reference = (ref: PDFRef): PdfReference => {
    const known = copies.get(ref.toString())
    if (known !== undefined) return known
    const object = context.lookup(ref)
    const copy = document.ref(new RawObject('null', object instanceof PDFStream))
    copies.set(ref.toString(), copy)
    waiting.push({ ref, copy })
    return copy
  }
  const dict = (object: PDFDict, length?: number): string => {
    const parts = object
      .entries()
      .filter(([key]) => !bound.has(key.toString()) && (length === undefined || key.toString() !== '/Length'))
      .map(([key, value]) => `${key.toString()} ${text(value)}`)
    if (length !== undefined) parts.push(`/Length ${length}`)
    return `<< ${parts.join(' ')} >>`
  }
  const text = (object: PDFObject): string => {
    if (object instanceof PDFRef) return reference(object).toString()
    if (object instanceof PDFDict) return dict(object)
    if (object instanceof PDFArray) return `[${object.asArray().map(text).join(' ')}]`
    return object.toString()
  }
  const write = (object: PDFObject | undefined, copy: PdfReference): void => {
    if (object instanceof PDFStream) {
      const bytes = object instanceof PDFRawStream ? object.contents : object.getContents()
      copy.data = new RawObject(dict(object.dict, bytes.length), true)
      copy.end(bytes)
    } else {
      copy.data = new RawObject(object === undefined ? 'null' : text(object))
      copy.end()
    }
  }
  return {
    text,
    reference,
    flush: () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        write(context.lookup(next.ref), next.copy)
    },
  }
}
