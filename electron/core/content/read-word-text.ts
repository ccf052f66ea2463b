import { openPackage, type Package } from '../sheets/open-package.ts'
import { readXml, type XmlEvents } from '../sheets/read-xml.ts'
import { contentLimits } from './content-limits.ts'
import { ContentRefusal } from './content-refusal.ts'
import { type ContentSource, wholeOf } from './content-source.ts'
import { type ContentText, createPageCollector, partsOf } from './content-text.ts'
import { officeLimits } from './office-limits.ts'

/** What stands in a run but is no word of the document: field codes, removed words, older programs' copies. */
const silent: ReadonlySet<string> = new Set(['instrText', 'delText', 'del', 'moveFrom', 'Fallback'])
const words: ReadonlySet<string> = new Set(['t'])
const gaps: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** The words of one part of a Word document: paragraphs as lines, the cells of a row with tabs between. */
const createWordEvents = () => {
  const pieces: string[] = []
  let length = 0
  let hidden = 0
  let cells = 0
  let inWords = false
  const put = (piece: string): void => {
    if (hidden > 0 || length > contentLimits.characters) return
    pieces.push(piece)
    length += piece.length
  }
  const events: XmlEvents = {
    open: name => {
      if (silent.has(name)) hidden += 1
      inWords = words.has(name)
      const gap = gaps[name]
      if (gap !== undefined) put(gap)
      if (name === 'tc') cells += 1
    },
    close: name => {
      if (silent.has(name)) hidden -= 1
      inWords = false
      if (name === 'p') put(cells > 0 ? ' ' : '\n')
      else if (name === 'tr') put('\n')
      else if (name === 'tc') {
        cells -= 1
        put('\t')
      }
    },
    text: piece => {
      if (inWords) put(piece)
    },
  }
  return { events, text: () => pieces.join(''), length: () => length }
}

const partsToRead = /^word\/(document|header\d*|footnotes|endnotes|footer\d*)\.xml$/u
const order = ['document', 'header', 'footnotes', 'endnotes', 'footer']
const rank = (name: string): number => order.findIndex(start => name.startsWith(`word/${start}`))

const partsOfDocument = (pack: Package): readonly string[] =>
  pack
    .names()
    .filter(name => partsToRead.test(name))
    .sort((a, b) => rank(a) - rank(b))

/**
 * The words of a Word document (.docx, .docm), with text boxes, notes, headers and footers; tracked changes are taken
 * as accepted. Macros, pictures and links are not even opened. Throws `ContentRefusal` or the package's refusal.
 */
export const readWordText = async (source: ContentSource): Promise<ContentText> => {
  const pack = await openPackage(wholeOf(source, officeLimits.fileBytes), officeLimits)
  try {
    const parts = partsOfDocument(pack)
    if (!parts.includes('word/document.xml')) throw new ContentRefusal('content-broken')
    const collector = createPageCollector()
    for (const part of parts) {
      const reading = createWordEvents()
      await readXml(part, pack.read(part), reading.events, officeLimits)
      if (!partsOf(reading.text()).every(collector.add)) break
    }
    return { method: 'word', pages: collector.pages(), params: collector.params() }
  } finally {
    pack.close()
  }
}
