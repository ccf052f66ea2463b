import type { Inline } from '../../../shared/domain/text/rich-text.ts'
import type { Losses, WordNode } from './word-node.ts'

type Look = { readonly bold: boolean; readonly italic: boolean }
type Mark = { type: 'bold' | 'italic' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of a foreign file are what is removed here
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F\u00AD\u200B\uFEFF]/gu
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwanted, '')
    .replace(/[\u00A0\t\n]/gu, ' ')

const longestText = 50_000

const marksOf = ({ bold, italic }: Look): Mark[] => [
  ...(bold ? [{ type: 'bold' as const }] : []),
  ...(italic ? [{ type: 'italic' as const }] : []),
]

const textNodes = (text: string, look: Look): readonly Inline[] => {
  const marks = marksOf(look)
  const nodes: Inline[] = []
  for (let at = 0; at < text.length; at += longestText) {
    const piece = text.slice(at, at + longestText)
    nodes.push({ type: 'text', text: piece, ...(marks.length > 0 ? { marks } : {}) })
  }
  return nodes
}

const walk = (node: WordNode, look: Look, losses: Losses): readonly Inline[] => {
  const within = (next: Look): readonly Inline[] =>
    (node.children ?? []).flatMap(child => walk(child, next, losses))
  switch (node.type) {
    case 'text':
      return textNodes(clean(node.value ?? ''), look)
    case 'tab':
      return textNodes(' ', look)
    case 'checkbox':
      return textNodes(node.checked === true ? '☑' : '☐', look)
    case 'break':
      return node.breakType === 'line' ? [{ type: 'hardBreak' }] : []
    case 'run':
      return within({
        bold: look.bold || node.isBold === true,
        italic: look.italic || node.isItalic === true,
      })
    case 'hyperlink':
      losses.links += 1
      return within(look)
    case 'image':
      losses.images += 1
      return []
    default:
      return within(look)
  }
}

const sameMarks = (a: Extract<Inline, { type: 'text' }>, b: Extract<Inline, { type: 'text' }>): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])

const joined = (inlines: readonly Inline[]): Inline[] => {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    const joins =
      inline.type === 'text' &&
      last?.type === 'text' &&
      sameMarks(last, inline) &&
      last.text.length + inline.text.length <= longestText
    if (joins) out[out.length - 1] = { ...last, text: last.text + inline.text }
    else out.push(inline)
  }
  return out
}

const blankStart = /^[\s\u3000]+/u
const blankEnd = /[\s\u3000]+$/u

/** Without the blanks and breaks at either end: the print indents by itself. */
const trimmed = (inlines: readonly Inline[]): readonly Inline[] => {
  const out = [...inlines]
  const trimAt = (index: 0 | -1, blank: RegExp): void => {
    for (let end = out.at(index); end !== undefined; end = out.at(index)) {
      const text = end.type === 'text' ? end.text.replace(blank, '') : ''
      if (end.type === 'text' && text !== '') {
        out.splice(index, 1, { ...end, text })
        return
      }
      if (end.type !== 'text' && end.type !== 'hardBreak') return
      if (index === 0) out.shift()
      else out.pop()
    }
  }
  trimAt(0, blankStart)
  trimAt(-1, blankEnd)
  return out
}

/** The words of a paragraph with bold and italic; pictures and links are counted in `losses`. */
export const wordInlines = (paragraph: WordNode, losses: Losses): Inline[] => [
  ...trimmed(
    joined((paragraph.children ?? []).flatMap(child => walk(child, { bold: false, italic: false }, losses))),
  ),
]

/** Whether every word of a paragraph is bold. */
export const isAllBold = (inlines: readonly Inline[]): boolean =>
  inlines.every(inline => inline.type !== 'text' || (inline.marks ?? []).some(mark => mark.type === 'bold'))
