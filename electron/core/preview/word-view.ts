import type { WordView } from '../../../shared/contract/requests/viewer.ts'
import type { WordBlock, WordInline } from '../../../shared/domain/evidence/viewer/word-view.ts'
import { wordText } from '../../../shared/domain/evidence/viewer/word-view.ts'
import type { Block, Inline } from '../../../shared/domain/text/rich-text.ts'
import { officeLimits } from '../content/office-limits.ts'
import { plainDocument } from '../word/plain-document.ts'
import { treeOf } from '../word/read-word.ts'
import { wordBlocks } from '../word/word-blocks.ts'
import { noLosses, type WordNode } from '../word/word-node.ts'
import { shownLimits } from './shown-limits.ts'
import { type FoundPicture, wordPictures } from './word-pictures.ts'

/** Characters that stand for nothing in any text: the place of a picture is written between them. */
const [opens, closes] = ['\uFDD0', '\uFDD1']
const place = /\uFDD0(\d+)\uFDD1/u
const strange = /[\uFDD0-\uFDEF]/gu

type PictureNode = WordNode & { readonly readAsBuffer?: () => Promise<Buffer>; readonly altText?: string }

/** The tree with a place in the text instead of each picture, so that the blocks keep the order of both. */
const withPlaces = (node: PictureNode, found: FoundPicture[]): WordNode => {
  if (node.type === 'image') {
    found.push({ read: node.readAsBuffer, alt: node.altText ?? '' })
    return { type: 'text', value: `${opens}${found.length - 1}${closes}` }
  }
  if (node.type === 'text') return { ...node, value: (node.value ?? '').replace(strange, '') }
  return {
    ...node,
    ...(node.children ? { children: node.children.map(child => withPlaces(child, found)) } : {}),
  }
}

const piecesOf = (text: string, look: { readonly bold: boolean; readonly italic: boolean }): WordInline[] =>
  text
    .split(place)
    .map(
      (piece, at): WordInline =>
        at % 2 === 1 ? { type: 'picture', index: Number(piece) } : { type: 'text', text: piece, ...look },
    )
    .filter(inline => inline.type !== 'text' || inline.text !== '')

const lineOf = (content: readonly Inline[] | undefined): WordInline[] =>
  (content ?? []).flatMap((inline): WordInline[] => {
    if (inline.type === 'hardBreak') return [{ type: 'break' }]
    if (inline.type !== 'text') return []
    const marks = (inline.marks ?? []).map(mark => mark.type)
    return piecesOf(inline.text, { bold: marks.includes('bold'), italic: marks.includes('italic') })
  })

const shown = (block: Block): WordBlock[] => {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', line: lineOf(block.content) }]
    case 'heading':
      return [{ type: 'heading', level: block.attrs.level, line: lineOf(block.content) }]
    case 'bulletList':
      return block.content.flatMap(item =>
        item.content.map(({ content }): WordBlock => ({ type: 'item', mark: '•', line: lineOf(content) })),
      )
    case 'orderedList':
      return block.content.flatMap((item, at) =>
        item.content.map(({ content }): WordBlock => {
          const mark = `${(block.attrs?.start ?? 1) + at}.`
          return { type: 'item', mark, line: lineOf(content) }
        }),
      )
    case 'table':
      return [
        {
          type: 'table',
          rows: block.content.map(row =>
            row.content.map(cell => ({
              head: cell.type === 'tableHeader',
              columns: cell.attrs?.colspan ?? 1,
              rows: cell.attrs?.rowspan ?? 1,
              lines: cell.content.map(({ content }) => lineOf(content)),
            })),
          ),
        },
      ]
    default:
      return []
  }
}

/** The blocks that are shown, from the start. */
const withinLimits = (blocks: readonly WordBlock[]): readonly WordBlock[] => {
  const kept: WordBlock[] = []
  let characters = 0
  for (const block of blocks.slice(0, shownLimits.blocks)) {
    characters += wordText([block]).length
    if (characters > shownLimits.characters) break
    kept.push(block)
  }
  return kept
}

/**
 * A Word document as it is shown: its words in their order with its pictures, drawn small by us. Headers, notes and
 * text boxes without a fallback are not shown; links are words. Throws `WordRefusal` or the package's refusal.
 */
export const wordView = async (bytes: Buffer): Promise<WordView> => {
  const plain = await plainDocument(bytes, { limits: officeLimits, pictures: true })
  const tree = await treeOf(plain.bytes)
  const found: FoundPicture[] = []
  const blocks = wordBlocks(withPlaces(tree, found).children ?? [], noLosses()).flatMap(shown)
  const kept = withinLimits(blocks)
  return { blocks: [...kept], pictures: await wordPictures(found), cut: kept.length < blocks.length }
}
