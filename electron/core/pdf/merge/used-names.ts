import { PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { decodeStream } from './decode-stream.ts'

const name = (text: string): PDFName => PDFName.of(text)

/** Every name in a drawing, those that only look like one too: rather one too many than one too few. */
export const namesIn = (content: Uint8Array): Set<PDFName> => {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')
  return new Set([...text.matchAll(/\/([^\s()<>[\]{}/%]*)/g)].map(([, found = '']) => name(found)))
}

/** The names in what a stream draws; null when it cannot be decoded. */
const namesOf = (stream: PDFStream): Set<PDFName> | null => {
  try {
    return namesIn(decodeStream(stream))
  } catch {
    return null
  }
}

/** The drawings of a resource itself: a form, a tiling pattern, the glyphs of a font drawn as pictures. */
const drawingsOf = (resource: unknown): readonly PDFStream[] => {
  if (resource instanceof PDFStream) return [resource]
  if (!(resource instanceof PDFDict)) return []
  const glyphs = resource.lookupMaybe(name('CharProcs'), PDFDict)
  if (glyphs === undefined) return []
  return glyphs.keys().flatMap(key => {
    const glyph = glyphs.lookup(key)
    return glyph instanceof PDFStream ? [glyph] : []
  })
}

const dictOf = (resource: unknown): PDFDict | null => {
  if (resource instanceof PDFStream) return resource.dict
  return resource instanceof PDFDict ? resource : null
}

/** Whether a resource brings no resources of its own and so draws with those of the page. */
const borrows = (resource: unknown): boolean => dictOf(resource)?.get(name('Resources')) === undefined

const borrowers = [name('XObject'), name('Pattern'), name('Font')]
const isImage = (resource: unknown): boolean =>
  dictOf(resource)?.lookupMaybe(name('Subtype'), PDFName) === name('Image')

/**
 * The names under which a drawing uses `resources`, with those that its forms, patterns and drawn fonts borrow;
 * null when a drawing cannot be decoded.
 */
export const usedNames = (
  drawn: ReadonlySet<PDFName> | null,
  resources: PDFDict,
): ReadonlySet<PDFName> | null => {
  if (drawn === null) return null
  const used = new Set(drawn)
  const seen = new Set<unknown>()
  for (let before = -1; before !== used.size; ) {
    before = used.size
    for (const kind of borrowers) {
      const named = resources.lookup(kind)
      if (!(named instanceof PDFDict)) continue
      for (const key of named.keys()) {
        const resource = named.lookup(key)
        if (!used.has(key) || seen.has(resource) || isImage(resource) || !borrows(resource)) continue
        seen.add(resource)
        for (const drawing of drawingsOf(resource)) {
          const names = namesOf(drawing)
          if (names === null) return null
          for (const one of names) used.add(one)
        }
      }
    }
  }
  return used
}

/** The names in all that an owner of resources draws: a form or pattern by itself, a font by its glyphs. */
export const ownNames = (owner: PDFStream | PDFDict): ReadonlySet<PDFName> | null => {
  const all = new Set<PDFName>()
  for (const drawing of drawingsOf(owner)) {
    const names = namesOf(drawing)
    if (names === null) return null
    for (const one of names) all.add(one)
  }
  return all
}

/** Resources that count without being named: colour spaces that stand for the plain ones. */
const isImplied = (key: PDFName): boolean => /^\/Default(Gray|RGB|CMYK)$/.test(key.toString())

/** What of `resources` is named in `used`: kind → the entries kept; a kind that is no dictionary is kept whole. */
export const keptResources = (resources: PDFDict, used: ReadonlySet<PDFName>) =>
  resources.entries().map(([kind, value]) => {
    const named = resources.lookup(kind)
    if (!(named instanceof PDFDict)) return { kind, value, entries: null }
    return { kind, value, entries: named.entries().filter(([key]) => used.has(key) || isImplied(key)) }
  })
