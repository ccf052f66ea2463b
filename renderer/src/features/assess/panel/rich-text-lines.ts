import type { Block, Inline, RichText } from '../../../../../shared/domain/text/rich-text.ts'

/** The name of an evidence or an indicator by its id. */
type NameOf = (id: string) => string

const inlineText = (inline: Inline, nameOf: NameOf): string => {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'hardBreak':
      return '\n'
    case 'evidenceRef':
      return nameOf(inline.attrs.evidence)
    case 'indicatorRef': {
      const { indicator, year } = inline.attrs
      return year === null ? nameOf(indicator) : `[${nameOf(indicator)} ${year}]`
    }
    case 'profileRef':
      return inline.attrs.code
  }
}

const line = (content: readonly Inline[] | undefined, nameOf: NameOf): string =>
  (content ?? []).map(inline => inlineText(inline, nameOf)).join('')

const linesOf = (block: Block, nameOf: NameOf): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [line(block.content, nameOf)]
    case 'bulletList':
    case 'orderedList': {
      const first = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : null
      return block.content.flatMap((item, index) =>
        item.content.map(({ content }, at) => {
          const mark = first === null ? '· ' : `${first + index}. `
          return (at === 0 ? mark : '  ') + line(content, nameOf)
        }),
      )
    }
    case 'table':
      return block.content.map(row =>
        row.content
          .map(cell => cell.content.map(({ content }) => line(content, nameOf)).join(' / '))
          .join(' | '),
      )
    case 'figure':
      return [`${nameOf(block.attrs.evidence)} ${block.attrs.caption}`.trim()]
  }
}

/** The narrative as plain lines: a row of a table is one line, a figure its evidence and caption. */
export const richTextLines = (text: RichText, nameOf: NameOf): string =>
  text.content.flatMap(block => linesOf(block, nameOf)).join('\n')

const isRichText = (value: object): value is RichText =>
  'type' in value && value.type === 'doc' && 'content' in value && Array.isArray(value.content)

/** A value of the journal as plain lines, whatever it holds. */
export const journalText = (value: unknown, nameOf: NameOf): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') {
    return isRichText(value) ? richTextLines(value, nameOf) : JSON.stringify(value)
  }
  return String(value)
}
