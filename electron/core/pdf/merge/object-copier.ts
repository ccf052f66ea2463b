import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import type { PdfDocument, PdfReference } from '../pdf-document.ts'
import type { ReducedImage } from '../submitted/reduce-samples.ts'
import { isLayer } from './hidden-layers.ts'
import { RawObject } from './raw-object.ts'
import { keptResources, ownNames, usedNames } from './used-names.ts'

/** Keys that tie an object to the document it comes from, or to files and pictures that are not seen. */
const bound = new Set([
  '/StructParent',
  '/StructParents',
  '/Parent',
  '/P',
  '/PieceInfo',
  '/Metadata',
  '/OC',
  '/AF',
  '/Alternates',
  '/OPI',
])
const codingKeys = new Set(['/Filter', '/DecodeParms', '/Length'])
const resourcesKey = PDFName.of('Resources')

export type ObjectCopier = {
  /** A value as PDF text; objects it refers to are copied when `flush` is called. */
  readonly text: (object: PDFObject) => string
  /** The resources of a drawing that uses these names; all of them where nothing has to be kept back. */
  readonly resources: (resources: PDFDict, drawn: () => ReadonlySet<PDFName> | null) => string
  readonly reference: (ref: PDFRef) => PdfReference
  /** Writes every object that was referred to and not yet written. */
  readonly flush: () => void
}

/**
 * Copies objects of a foreign PDF into ours, each once, writing them out at once so that nothing piles up. With
 * `trim` only what is drawn is copied: resources that pages share may hold what other pages must not show. An image
 * that was `reduced` takes the place of the original.
 */
export const createObjectCopier = (
  context: PDFContext,
  document: PdfDocument,
  trim = false,
  reduced: (stream: PDFStream) => ReducedImage | null = () => null,
): ObjectCopier => {
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
  const entry = (key: PDFName, value: string): string => `${key.toString()} ${value}`
  const resources: ObjectCopier['resources'] = (found, drawn) => {
    const used = trim ? usedNames(drawn(), found) : null
    if (used === null) return text(found)
    const kinds = keptResources(found, used).map(({ kind, value, entries }) =>
      entry(
        kind,
        entries === null
          ? text(value)
          : `<< ${entries.map(([key, member]) => entry(key, text(member))).join(' ')} >>`,
      ),
    )
    return `<< ${kinds.join(' ')} >>`
  }
  const dict = (object: PDFDict, owner: PDFStream | PDFDict, length?: number): string => {
    const parts = object
      .entries()
      .filter(([key]) => !bound.has(key.toString()) && (length === undefined || key.toString() !== '/Length'))
      .map(([key, value]) => {
        const own = trim && key === resourcesKey ? object.lookup(key) : undefined
        return entry(key, own instanceof PDFDict ? resources(own, () => ownNames(owner)) : text(value))
      })
    if (length !== undefined) parts.push(`/Length ${length}`)
    return `<< ${parts.join(' ')} >>`
  }
  const reducedDict = (object: PDFDict, { entries, bytes }: ReducedImage): string => {
    const kept = object.entries().filter(([key]) => {
      const known = key.toString()
      return !bound.has(known) && !codingKeys.has(known) && !(known.slice(1) in entries)
    })
    const parts = [
      ...kept.map(([key, value]) => entry(key, text(value))),
      ...Object.entries(entries).map(([key, value]) => `/${key} ${value}`),
      `/Length ${bytes.length}`,
    ]
    return `<< ${parts.join(' ')} >>`
  }
  const text = (object: PDFObject): string => {
    if (object instanceof PDFRef) return reference(object).toString()
    // Without the list of layers of its own file a layer has no meaning, but a name that was not meant to be read.
    if (object instanceof PDFDict) return isLayer(object) ? '<< >>' : dict(object, object)
    if (object instanceof PDFArray) return `[${object.asArray().map(text).join(' ')}]`
    return object.toString()
  }
  const write = (object: PDFObject | undefined, copy: PdfReference): void => {
    const smaller = object instanceof PDFStream ? reduced(object) : null
    if (object instanceof PDFStream && smaller !== null) {
      copy.data = new RawObject(reducedDict(object.dict, smaller), true)
      copy.end(smaller.bytes)
    } else if (object instanceof PDFStream) {
      const bytes = object instanceof PDFRawStream ? object.contents : object.getContents()
      copy.data = new RawObject(dict(object.dict, object, bytes.length), true)
      copy.end(bytes)
    } else {
      copy.data = new RawObject(object === undefined ? 'null' : text(object))
      copy.end()
    }
  }
  return {
    text,
    resources,
    reference,
    flush: () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        write(context.lookup(next.ref), next.copy)
    },
  }
}
