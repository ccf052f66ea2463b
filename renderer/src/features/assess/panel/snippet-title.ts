import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { plainText, textBlocksOf } from '../../../../../shared/domain/text/walk-rich-text.ts'

const longest = 24

/** A first name for a kept passage: its first words, up to a mark that ends a sentence. Empty when it holds none. */
export const snippetTitle = (text: RichText): string => {
  const words = textBlocksOf(text)
    .map(({ content }) => plainText(content).trim())
    .find(line => line !== '')
  if (words === undefined) return ''
  const [sentence = words] = words.split(/[。！？；.!?;\n]/u)
  const title = sentence.trim() === '' ? words : sentence.trim()
  const letters = [...title]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : title
}
