import type { Inline, RichText, Block as TextBlock } from '../text/rich-text.ts'
import { inlinesOf } from '../text/walk-rich-text.ts'
import type { BuildContext } from './build-context.ts'
import type { Block, FigureBlock, FigureImage, Runs } from './model.ts'
import { richTextRuns } from './rich-text-runs.ts'
import { richTextTable } from './rich-text-table.ts'
import { isWithheld } from './select-evidence.ts'
import type { SnapshotEvidence } from './snapshot.ts'

/** A heading is printed in one face, so that it says its references in words. */
const headingText = (inlines: readonly Inline[] | undefined, context: BuildContext): string =>
  richTextRuns(inlines, context)
    .map(run => ('text' in run ? run.text : 'evidence' in run ? `E-${run.evidence}` : ' '))
    .join('')
    .trim()

/** Media types that are printed between paragraphs. */
const printable = new Set(['image/png', 'image/jpeg'])

/** The picture as it leaves the house; null when it cannot or must not be shown. */
const imageOf = (evidence: SnapshotEvidence): FigureImage | null => {
  const { sha256, mediaType, redactions = [], rotations } = evidence
  if (!printable.has(mediaType) || isWithheld(evidence)) return null
  const turn = rotations?.['1']
  return {
    sha256,
    mediaType,
    ...(redactions.length === 0 ? {} : { redactions: redactions.map(one => one.area) }),
    ...(turn === undefined ? {} : { turn }),
  }
}

const figure = ({ attrs }: Extract<TextBlock, { type: 'figure' }>, context: BuildContext): FigureBlock => {
  const { words, fill, snapshot } = context
  const evidence = snapshot.evidence.find(one => one.id === attrs.evidence)
  const caption = attrs.caption.trim()
  if (evidence === undefined || evidence.withdrawn === true)
    return { type: 'figure', caption, image: null, missing: words.missingEvidence }
  const title = `E-${evidence.number} ${evidence.facts.title}`
  return {
    type: 'figure',
    caption,
    image: imageOf(evidence),
    missing: fill(words.missingFigure, { title }),
  }
}

const blockOf = (block: TextBlock, context: BuildContext): Block | null => {
  switch (block.type) {
    case 'paragraph': {
      const runs: Runs = richTextRuns(block.content, context)
      return runs.length === 0 ? null : { type: 'paragraph', runs }
    }
    case 'heading': {
      const text = headingText(block.content, context)
      return text === '' ? null : { type: 'heading', level: 4, text }
    }
    case 'bulletList':
    case 'orderedList':
      return {
        type: 'list',
        start: block.type === 'orderedList' ? (block.attrs?.start ?? 1) : null,
        items: block.content.map(item =>
          item.content.map(paragraph => richTextRuns(paragraph.content, context)),
        ),
      }
    case 'table':
      return richTextTable(block, context)
    case 'figure':
      return figure(block, context)
  }
}

/**
 * A narrative as printable blocks; its own headings become bold lead lines, empty paragraphs go. Figures have
 * their caption without number: the whole dossier is numbered at once by `numberFigures`.
 */
export const richTextBlocks = (text: RichText | undefined, context: BuildContext): readonly Block[] =>
  (text?.content ?? []).flatMap(block => {
    const printed = blockOf(block, context)
    return printed === null ? [] : [printed]
  })

/** Whether anything but white space was written. */
export const isWritten = (text: RichText | undefined): boolean =>
  text !== undefined &&
  (text.content.some(block => block.type === 'figure') ||
    inlinesOf(text).some(inline =>
      inline.type === 'text' ? inline.text.trim() !== '' : inline.type !== 'hardBreak',
    ))
