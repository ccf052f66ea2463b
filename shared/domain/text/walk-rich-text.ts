import type { Block, Inline, RichText } from './rich-text.ts'

/** A run of inline content as a reader meets it: a paragraph, a heading, a paragraph of a list or of a cell, a caption. */
export type TextBlock = {
  readonly kind: 'paragraph' | 'heading' | 'listItem' | 'cell' | 'caption'
  /** Index of the block of the narrative that it stands in. */
  readonly block: number
  readonly content: readonly Inline[]
}

const within = (block: Block, index: number): readonly TextBlock[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ kind: block.type, block: index, content: block.content ?? [] }]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(item =>
        item.content.map(paragraph => ({
          kind: 'listItem' as const,
          block: index,
          content: paragraph.content ?? [],
        })),
      )
    case 'table':
      return block.content.flatMap(row =>
        row.content.flatMap(cell =>
          cell.content.map(paragraph => ({
            kind: 'cell' as const,
            block: index,
            content: paragraph.content ?? [],
          })),
        ),
      )
    case 'figure':
      return block.attrs.caption === ''
        ? []
        : [{ kind: 'caption', block: index, content: [{ type: 'text', text: block.attrs.caption }] }]
  }
}

/** Every run of text of a narrative in reading order; whatever reads a narrative reads it through here. */
export const textBlocksOf = (text: RichText): readonly TextBlock[] => text.content.flatMap(within)

/** Every piece of inline content of a narrative in reading order. */
export const inlinesOf = (text: RichText): readonly Inline[] =>
  textBlocksOf(text).flatMap(block => block.content)

/** The words of a run of inline content; references are left out. */
export const plainText = (content: readonly Inline[]): string =>
  content
    .map(inline => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : ''))
    .join('')

/** As `plainText`, with one character in the place of every reference, so that offsets are those of an editor. */
export const flatText = (content: readonly Inline[]): string =>
  content
    .map(inline => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'hardBreak' ? '\n' : '\uFFFC'
    })
    .join('')
