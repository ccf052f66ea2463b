import { fillWords } from './fill-words.ts'
import type { PartModel } from './model.ts'

/** Gives the figures of all parts their numbers in reading order: 图 1, 图 2, … through the whole dossier. */
export const numberFigures = (parts: readonly PartModel[], words: string): readonly PartModel[] => {
  let number = 0
  return parts.map(part => ({
    ...part,
    blocks: part.blocks.map(block => {
      if (block.type !== 'figure') return block
      number += 1
      return { ...block, caption: fillWords(words, { number, caption: block.caption }).trim() }
    }),
  }))
}
