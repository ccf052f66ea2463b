import type { Inline, RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { textBlocksOf } from '../../../../../shared/domain/text/walk-rich-text.ts'

const inlineText = (inline: Inline, nameOf: (id: string) => string): string => {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'hardBreak':
      return '\n'
    case 'evidenceRef':
      return nameOf(inline.attrs.evidence)
    case 'indicatorRef':
      return `[${inline.attrs.year ?? ''}]`
    case 'profileRef':
      return inline.attrs.code
  }
}

/** The narrative as plain lines; `nameOf` gives the words for an evidence reference. */
export const richTextLines = (text: RichText, nameOf: (id: string) => string): string =>
  textBlocksOf(text)
    .map(
      ({ kind, content }) =>
        (kind === 'listItem' ? '· ' : '') + content.map(inline => inlineText(inline, nameOf)).join(''),
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
