import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'

/** A note as a passage for the narrative: each written line a paragraph of its own. */
export const noteParagraphs = (note: string): RichText => ({
  type: 'doc',
  content: note
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
