import { openPackage, type Package, type PackageSource } from '../sheets/open-package.ts'
import { readXml, type XmlEvents } from '../sheets/read-xml.ts'
import type { SheetLimits } from '../sheets/sheet-limits.ts'
import { createFactCounter, type DocumentFacts } from './document-facts.ts'
import { storedZip } from './stored-zip.ts'
import { packageLimits, partBytes, pictureBytes } from './word-limits.ts'
import { WordRefusal } from './word-refusal.ts'

/** A document of nothing but its checked text parts, and what else the whole document held. */
type PlainDocument = { readonly bytes: Buffer; readonly facts: DocumentFacts }

/** A part's text, read piece by piece: well-formed, without document type, not too deep, not too large. */
const checkedText = async (pack: Package, part: string, events: XmlEvents): Promise<string> => {
  if (pack.size(part) > partBytes) {
    throw new WordRefusal('word-too-large', { what: 'unpacked', limit: `${partBytes / 1_048_576} MB` })
  }
  const pieces: string[] = []
  const kept = async function* (): AsyncGenerator<string> {
    for await (const piece of pack.read(part)) {
      pieces.push(piece)
      yield piece
    }
  }
  await readXml(part, kept(), events, packageLimits)
  return pieces.join('')
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)
const nameOf = (part: string): string => part.slice(part.lastIndexOf('/') + 1)
const relationsOf = (part: string): string => `${folderOf(part)}_rels/${nameOf(part)}.rels`

/** Where a relationship leads, from the folder of the part that has it. */
const targetIn = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

type Relations = {
  readonly text: string
  readonly target: (kind: string) => string | undefined
  /** The names of all parts of a kind, as the document writes them. */
  readonly targets: (kind: string) => readonly string[]
}

const readRelations = async (pack: Package, part: string): Promise<Relations | null> => {
  const relations = relationsOf(part)
  if (!pack.has(relations)) return null
  const all: (readonly [kind: string, target: string])[] = []
  const text = await checkedText(pack, relations, {
    open: (name, { Type = '', Target = '' }) => {
      if (name === 'Relationship') all.push([nameOf(Type), targetIn(folderOf(part), Target)])
    },
  })
  const targets = (kind: string): readonly string[] =>
    all.filter(([one]) => one === kind).map(([, target]) => target)
  return { text, targets, target: kind => targets(kind).at(-1) }
}

/** The pictures of a document as far as they fit into the limit; the others stay behind. */
const readPictures = async (pack: Package, relations: Relations): Promise<ReadonlyMap<string, Buffer>> => {
  const pictures = new Map<string, Buffer>()
  let left: number = pictureBytes
  for (const name of new Set(relations.targets('image'))) {
    left -= pack.size(name)
    if (!pack.has(name) || left < 0) continue
    pictures.set(name, await pack.bytes(name))
  }
  return pictures
}

type Options = { readonly limits?: SheetLimits; readonly pictures?: boolean }

/**
 * Opens a .docx as the hostile archive it may be and gives back a new one with the four texts that are needed:
 * document, relationships, styles and numbering, each read and checked here; its pictures come along only when they
 * are asked for, as bytes that nobody has looked at. Notes, comments, macros and everything else stay behind. Throws
 * `WordRefusal` or the package's own refusal.
 */
export const plainDocument = async (
  source: PackageSource,
  { limits = packageLimits, pictures = false }: Options = {},
): Promise<PlainDocument> => {
  const pack = await openPackage(source, limits)
  try {
    const root = await readRelations(pack, '')
    const main = root?.target('officeDocument') ?? 'word/document.xml'
    if (!pack.has(main)) throw new WordRefusal('word-not-docx')
    const counter = createFactCounter()
    let isDocument = false
    const texts = new Map<string, string | Buffer>([
      [
        'word/document.xml',
        await checkedText(pack, main, {
          open: name => {
            isDocument ||= name === 'document'
            counter.open(name)
          },
          close: counter.close,
        }),
      ],
    ])
    if (!isDocument) throw new WordRefusal('word-not-docx')
    const relations = await readRelations(pack, main)
    if (relations !== null) texts.set('word/_rels/document.xml.rels', relations.text)
    if (pictures && relations !== null) {
      for (const [name, bytes] of await readPictures(pack, relations)) texts.set(name, bytes)
    }
    for (const kind of ['styles', 'numbering']) {
      const part = relations?.target(kind) ?? `word/${kind}.xml`
      if (pack.has(part)) texts.set(`word/${kind}.xml`, await checkedText(pack, part, {}))
    }
    return { bytes: storedZip(texts), facts: counter.facts }
  } finally {
    pack.close()
  }
}
