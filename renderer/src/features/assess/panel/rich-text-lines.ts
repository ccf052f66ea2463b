import type { Inline, RichText } from '../../../../../shared/domain/text/rich-text.ts'

const inlineText = (content: readonly Inline[] | undefined, nameOf: (id: string) => string): string =>
  (content ?? [])
    .map(node =>
      node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : nameOf(node.attrs.evidence),
    )
    .join('')

/** The narrative as plain lines; `nameOf` gives the words for an evidence reference. */
export const richTextLines = (text: RichText, nameOf: (id: string) => string): string =>
  text.content
    .map(block =>
      block.type === 'paragraph' || block.type === 'heading'
        ? inlineText(block.content, nameOf)
        : block.content
            .map(item => `· ${item.content.map(line => inlineText(line.content, nameOf)).join('\n')}`)
            .join('\n'),
    )
    .join('\n')

const isRichText = (value: object): value is RichText =>
  'type' in value && value.type === 'doc' && 'content' in value && Array.isArray(value.content)

/** A value of the journal as plain lines, whatever it holds. */
export const journalText = (value: unknown, nameOf: (id: string) => string): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') {
    return isRichText(value) ? richTextLines(value, nameOf) : JSON.stringify(value)
  }
  return String(value)
}
