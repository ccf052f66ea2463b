import { createHash } from 'node:crypto'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { decodeStream } from './decode-stream.ts'
import { keptResources, namesIn, ownNames, usedNames } from './used-names.ts'

const name = (text: string): PDFName => PDFName.of(text)
const resourcesKey = name('Resources')
/** What leads from a page to other pages. */
const away = new Set(['/Parent', '/P', '/StructParents', '/StructParent', '/Dest', '/A', '/Popup', '/B'])

type Names = ReadonlySet<PDFName> | null

type Visit = {
  readonly stream?: (stream: PDFStream) => void
  readonly dict?: (dict: PDFDict) => void
}

/** Visits all that objects lead to; with `trim` resources lead only to what their owner draws. */
const createWalk = (context: PDFContext, trim: boolean, visit: Visit) => {
  const seen = new Set<string>()
  const waiting: PDFObject[] = []
  const addResources = (dict: PDFDict, drawn: Names): void => {
    const used = trim ? usedNames(drawn, dict) : null
    if (used === null) waiting.push(dict)
    else
      for (const { value, entries } of keptResources(dict, used))
        waiting.push(...(entries === null ? [value] : entries.map(([, member]) => member)))
  }
  const addMembers = (dict: PDFDict, owner: PDFDict | PDFStream): void => {
    for (const [key, value] of dict.entries()) {
      if (away.has(key.toString())) continue
      const own = trim && key === resourcesKey ? dict.lookup(key) : undefined
      if (own instanceof PDFDict) addResources(own, ownNames(owner))
      else waiting.push(value)
    }
  }
  const run = (): void => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next instanceof PDFRef) {
        const found = context.lookup(next)
        if (!seen.has(next.toString()) && found !== undefined) waiting.push(found)
        seen.add(next.toString())
      } else if (next instanceof PDFStream) {
        visit.stream?.(next)
        addMembers(next.dict, next)
      } else if (next instanceof PDFDict) {
        visit.dict?.(next)
        addMembers(next, next)
      } else if (next instanceof PDFArray) for (const member of next.asArray()) waiting.push(member)
    }
  }
  return { add: (object: PDFObject) => waiting.push(object), addResources, run }
}

/** Visits what a page draws, its annotations too; with `trim` only what is named in `drawn` (null names all). */
export const walkFromPage = (page: PDFPage, trim: boolean, drawn: Names, visit: Visit): void => {
  const walk = createWalk(page.node.context, trim, visit)
  const own = page.node.Resources()
  if (own !== undefined) walk.addResources(own, drawn)
  const notes = page.node.Annots()
  if (notes !== undefined) walk.add(notes)
  walk.run()
}

const contentStreams = (page: PDFPage): readonly PDFStream[] => {
  const contents = page.node.Contents()
  if (contents instanceof PDFStream) return [contents]
  if (!(contents instanceof PDFArray)) return []
  return contents.asArray().flatMap((_, index) => {
    const stream = contents.lookup(index)
    return stream instanceof PDFStream ? [stream] : []
  })
}

/** The names that a page's own drawing uses; null when it cannot be decoded. */
export const pageNames = (page: PDFPage): Names => {
  try {
    return new Set(contentStreams(page).flatMap(stream => [...namesIn(decodeStream(stream))]))
  } catch {
    return null
  }
}

/** Fonts, colour profiles and character maps say nothing of what a page shows. */
const shows = ({ dict }: PDFStream): boolean => {
  const subtype = dict.lookupMaybe(name('Subtype'), PDFName)
  return subtype === name('Image') || subtype === name('Form') || dict.has(name('PatternType'))
}

const hashOf = (stream: PDFStream): string =>
  createHash('sha256')
    .update(stream instanceof PDFRawStream ? stream.contents : stream.getContents())
    .digest('hex')

const streamHashes = (page: PDFPage, trim: boolean): ReadonlySet<string> => {
  const hashes = new Set<string>()
  const contents = contentStreams(page)
  for (const stream of contents) hashes.add(hashOf(stream))
  walkFromPage(page, trim, trim ? pageNames(page) : null, {
    stream: stream => {
      if (shows(stream)) hashes.add(hashOf(stream))
    },
  })
  return hashes
}

/**
 * Hashes, as they lie in the file, of the streams that `hidden` pages show and no other page does: none of them may
 * be in a dossier. All other pages are printed.
 */
export const secretStreams = (
  pages: readonly PDFPage[],
  hidden: (page: number) => boolean,
): ReadonlySet<string> => {
  const secret = new Set<string>()
  for (const [index, page] of pages.entries())
    if (hidden(index + 1)) for (const hash of streamHashes(page, false)) secret.add(hash)
  for (const [index, page] of pages.entries())
    if (!hidden(index + 1)) for (const hash of streamHashes(page, true)) secret.delete(hash)
  return secret
}
