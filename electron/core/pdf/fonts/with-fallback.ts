import type { StyledRun } from '../lines/line.ts'
import type { FontBook } from './font-book.ts'

const plain = /^[\n\x20-\x7E\u3000-\u3002\u4E00-\u9FA5\uFF01-\uFF5E\u2018-\u201D]*$/u

/** Parts a run where its face has no glyph for a character and the face that stands in has one. */
export const withFallback = (runs: readonly StyledRun[], fonts: FontBook): readonly StyledRun[] =>
  runs.flatMap(run => {
    if (plain.test(run.text)) return [run]
    const parts: { text: string; face: StyledRun['face'] }[] = []
    for (const character of run.text) {
      const face = fonts.faceFor(run.face, character.codePointAt(0) ?? 0)
      const last = parts.at(-1)
      if (last?.face === face) last.text += character
      else parts.push({ text: character, face })
    }
    return parts.map(part => ({ ...run, ...part }))
  })
