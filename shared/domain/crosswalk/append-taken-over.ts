import type { Block, RichText } from '../text/rich-text.ts'

/** A text taken over, with the words that say where it is from. */
export type TakenText = { readonly heading: string; readonly text: RichText }

const headingBlock = (text: string): Block => ({
  type: 'heading',
  attrs: { level: 3 },
  content: [{ type: 'text', text }],
})

/** The narrative with every taken text behind it under its own heading; a narrative that says nothing gives way. */
export const appendTakenOver = (narrative: RichText, taken: readonly TakenText[]): RichText => {
  const isEmpty = narrative.content.every(
    block => block.type === 'paragraph' && (block.content ?? []).length === 0,
  )
  return {
    type: 'doc',
    content: [
      ...(isEmpty ? [] : narrative.content),
      ...taken.flatMap(({ heading, text }) => [headingBlock(heading), ...text.content]),
    ],
  }
}
