import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contentLimits } from './content-limits.ts'
import { pdfLines, type TextRun } from './pdf-lines.ts'

/** The runs of text on a page; reading stops when there is more than anybody needs. */
const runsOf = async (page: PDFPageProxy): Promise<readonly TextRun[]> => {
  const runs: TextRun[] = []
  let characters = 0
  const reader = page.streamTextContent().getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    for (const item of value.items) {
      if (!('str' in item)) continue
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
      const height = item.height > 0 ? item.height : Math.hypot(c, d)
      runs.push({ text: item.str, x, y, width: item.width, height })
      characters += item.str.length
    }
    if (characters > contentLimits.characters) {
      await reader.cancel()
      break
    }
  }
  return runs
}

/** The text layer of a page, line by line; empty when there is none or it cannot be read. */
export const pdfPageText = async (page: PDFPageProxy): Promise<string> => {
  try {
    return pdfLines(await runsOf(page))
  } catch {
    return ''
  }
}

const leastCharacters = 20
/** Signs of a font that does not say which letters it draws: private characters, controls, replacement characters. */
const unreadable = /[\uE000-\uF8FF\uFFFD\p{Cc}]/gu

/** Whether a page has so little text that can be read that it may be a scan, or print drawn as shapes. */
export const lacksText = (text: string): boolean => {
  const characters = text.replace(/\s+/gu, '')
  return (
    characters.length < leastCharacters ||
    (characters.match(unreadable)?.length ?? 0) > characters.length * 0.3
  )
}
