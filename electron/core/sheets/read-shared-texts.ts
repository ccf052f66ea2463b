import { unescapeCellText } from './cell-text.ts'
import type { Package } from './open-package.ts'
import { readXml } from './read-xml.ts'
import type { SheetLimits } from './sheet-limits.ts'
import { SheetRefusal } from './sheet-refusal.ts'

/** Collects the text of `t` elements, those of phonetic hints left out. */
export const createTextCollector = (limits: SheetLimits) => {
  let text = ''
  let inside = false
  let hints = 0
  return {
    open: (name: string): void => {
      if (name === 'rPh') hints += 1
      inside = name === 't' && hints === 0
    },
    close: (name: string): void => {
      if (name === 'rPh') hints -= 1
      inside = false
    },
    text: (piece: string): void => {
      if (!inside) return
      text += piece
      if (text.length > limits.cellText) {
        throw new SheetRefusal('sheet-too-large', { what: 'text', limit: limits.cellText })
      }
    },
    take: (): string => {
      const taken = text
      text = ''
      return unescapeCellText(taken)
    },
  }
}

/** The texts that cells name by their number; none when the file has no such part. */
export const readSharedTexts = async (
  pack: Package,
  part: string | null,
  limits: SheetLimits,
): Promise<readonly string[]> => {
  if (part === null || !pack.has(part)) return []
  const texts: string[] = []
  const collector = createTextCollector(limits)
  let characters = 0
  const events = {
    open: collector.open,
    text: collector.text,
    close: (name: string) => {
      collector.close(name)
      if (name !== 'si') return
      const text = collector.take()
      characters += text.length
      texts.push(text)
      if (texts.length > limits.sharedTexts || characters > limits.textCharacters) {
        throw new SheetRefusal('sheet-too-large', { what: 'texts', limit: limits.sharedTexts })
      }
    },
  }
  await readXml(part, pack.read(part), events, limits)
  return texts
}
