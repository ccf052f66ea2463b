import type { Inline, RichText } from '../text/rich-text.ts'
import { inlinesOf } from '../text/walk-rich-text.ts'
import type { BuildContext } from './build-context.ts'
import type { Block, Run, Runs } from './model.ts'

const runOf = (inline: Inline, context: BuildContext): readonly Run[] => {
  if (inline.type === 'hardBreak') return [{ lineBreak: true }]
  if (inline.type === 'evidenceRef') {
    const evidence = context.numberOf.get(inline.attrs.evidence)
    return [evidence === undefined ? { text: context.words.missingEvidence } : { evidence }]
  }
  if (inline.type === 'indicatorRef' || inline.type === 'profileRef') return []
  const marks = (inline.marks ?? []).map(mark => mark.type)
  return [
    {
      text: inline.text,
      ...(marks.includes('bold') ? { bold: true } : {}),
      ...(marks.includes('italic') ? { italic: true } : {}),
    },
  ]
}

const runsOf = (inlines: readonly Inline[] | undefined, context: BuildContext): Runs =>
  (inlines ?? []).flatMap(inline => runOf(inline, context))

const plain = (inlines: readonly Inline[] | undefined): string =>
  (inlines ?? []).map(inline => (inline.type === 'text' ? inline.text : ' ')).join('')

/** A narrative as printable blocks; its own headings become bold lead lines, empty paragraphs go. */
export const richTextBlocks = (text: RichText | undefined, context: BuildContext): readonly Block[] =>
  (text?.content ?? []).flatMap((block): readonly Block[] => {
    switch (block.type) {
      case 'paragraph': {
        const runs = runsOf(block.content, context)
        return runs.length === 0 ? [] : [{ type: 'paragraph', runs }]
      }
      case 'heading': {
        const heading = plain(block.content).trim()
        return heading === '' ? [] : [{ type: 'heading', level: 4, text: heading }]
      }
      case 'bulletList':
      case 'orderedList': {
        const items = block.content.map(item =>
          item.content.map(paragraph => runsOf(paragraph.content, context)),
        )
        const start = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : null
        return [{ type: 'list', start, items }]
      }
      default:
        return []
    }
  })

/** Whether anything but white space was written. */
export const isWritten = (text: RichText | undefined): boolean =>
  text !== undefined &&
  (text.content.some(block => block.type === 'figure') ||
    inlinesOf(text).some(inline =>
      inline.type === 'text' ? inline.text.trim() !== '' : inline.type !== 'hardBreak',
    ))
