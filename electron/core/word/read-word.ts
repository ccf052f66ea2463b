import mammoth from 'mammoth'
import type { WordNote, WordText } from '../../../shared/contract/requests/word-documents.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import type { DocumentFacts } from './document-facts.ts'
import { plainDocument } from './plain-document.ts'
import { wordBlocks } from './word-blocks.ts'
import { textLimits } from './word-limits.ts'
import { type Losses, noLosses, type WordNode } from './word-node.ts'
import { WordRefusal } from './word-refusal.ts'

/** The document as mammoth understands it; its own HTML is not used. */
export const treeOf = async (bytes: Buffer): Promise<WordNode> => {
  const read: { tree: WordNode } = { tree: { type: 'document' } }
  await mammoth.convertToHtml(
    { buffer: bytes },
    {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: (document: WordNode) => {
        read.tree = document
        return { ...document, children: [] }
      },
    },
  )
  return read.tree
}

const notesOf = (facts: DocumentFacts, losses: Losses, empty: boolean): WordNote[] => {
  const note = (id: WordNote['id'], count: number): readonly WordNote[] =>
    count === 0 ? [] : [{ id, params: { count } }]
  const { insertions, deletions } = facts
  return [
    ...(empty ? [{ id: 'empty' as const, params: {} }] : []),
    ...note('images', losses.images),
    ...(insertions + deletions === 0 ? [] : [{ id: 'tracked' as const, params: { insertions, deletions } }]),
    ...note('footnotes', facts.footnotes),
    ...note('comments', facts.comments),
    ...note('textBoxes', facts.textBoxes),
    ...note('lostTextBoxes', facts.lostTextBoxes),
    ...note('equations', facts.equations),
    ...note('charts', facts.charts),
    ...note('objects', facts.objects),
    ...note('links', losses.links),
    ...note('deepHeadings', losses.deepHeadings),
    ...note('headingNumbers', losses.headingNumbers),
    ...note('nestedTables', losses.nestedTables),
    ...note('splitTables', losses.splitTables),
    ...note('cutColumns', losses.cutColumns),
  ]
}

/**
 * Reads a Word document (.docx) as a narrative: headings, paragraphs, lists, tables, bold and italic. Tracked
 * changes are taken as accepted; what is dropped or changed is named in the notes. Throws `WordRefusal` or the
 * package's refusal.
 */
export const readWord = async (path: string): Promise<WordText> => {
  const { bytes, facts } = await plainDocument(path)
  const tree = await treeOf(bytes)
  const losses = noLosses()
  const content = wordBlocks(tree.children ?? [], losses)
  if (content.length > textLimits.blocks) {
    throw new WordRefusal('word-too-long', { count: content.length, limit: textLimits.blocks })
  }
  const text = { type: 'doc' as const, content }
  const count = countRichText(text)
  if (count > textLimits.characters)
    throw new WordRefusal('word-too-long', { count, limit: textLimits.characters })
  return { text, images: losses.images, notes: notesOf(facts, losses, content.length === 0) }
}
