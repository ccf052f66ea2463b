import { cleanPicture } from './clean-picture.ts'
import type { OcrEngine, Recognised } from './engine.ts'
import { findPaper } from './find-paper.ts'
import { findSkew, type Skew } from './find-skew.ts'
import { flattenPaper } from './flatten-paper.ts'
import type { GreyPicture } from './grey-picture.ts'
import { inkBand } from './ink-band.ts'
import { throughRedGlass } from './ink-channels.ts'
import { levelPicture, pictureFile } from './level-picture.ts'
import { chineseShare, ocrText } from './ocr-text.ts'

/** A picture in colour: red, green and blue bytes, row after row. */
export type ColourPicture = { readonly width: number; readonly height: number; readonly data: Uint8Array }

export type PictureText = { readonly text: string; readonly confidence: number }

/** Below this a page may lie on its side or stand on its head; print that lies right is well above. */
const doubtful = 72
/** Text with so few Chinese characters is read once more as English. */
const mostlyEnglish = 0.2
const leastLetters = 20

const letterCount = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** How far the picture must be turned on, in quarters, so that a band of its text is read best. */
const bestTurn = async (picture: GreyPicture, skew: Skew, engine: OcrEngine): Promise<number> => {
  let best = { turns: 0, score: -1 }
  for (const turns of [0, 2, 1, 3]) {
    const band = inkBand(await levelPicture(picture, skew, turns))
    const { text, confidence } = await engine.recognise(await pictureFile(band), 'chi_sim')
    const score = confidence * Math.min(1, letterCount(text) / leastLetters)
    if (score > best.score) best = { turns, score }
    if (score > doubtful + 8) break
  }
  return best.turns
}

const readLevel = async (picture: GreyPicture, engine: OcrEngine): Promise<Recognised> => {
  const file = await pictureFile(picture)
  const chinese = await engine.recognise(file, 'chi_sim')
  if (chineseShare(chinese.text) > mostlyEnglish || letterCount(chinese.text) < leastLetters) return chinese
  const english = await engine.recognise(file, 'eng')
  return english.confidence > chinese.confidence ? english : chinese
}

/**
 * Reads the print in a picture of a page: a sheet on a desk is cut out and laid flat, shadow, colour and stamps are taken
 * off, lines brought level, the page turned upright when it lies on its side or stands on its head. `alive` is called
 * between the steps.
 */
export const recognisePicture = async (
  { width, height, data }: ColourPicture,
  engine: OcrEngine,
  alive: () => void,
): Promise<PictureText> => {
  const grey = throughRedGlass(data, width, height)
  const paper = findPaper(grey)
  const clean = cleanPicture(paper === null ? grey : flattenPaper(grey, paper))
  const skew = findSkew(clean)
  alive()
  if (skew.letters === null) return { text: '', confidence: 0 }
  const first = await readLevel(await levelPicture(clean, skew, 0), engine)
  alive()
  const finished = ({ text, confidence }: Recognised): PictureText => ({ text: ocrText(text), confidence })
  if (first.confidence >= doubtful && letterCount(first.text) >= leastLetters) return finished(first)
  const turns = await bestTurn(clean, skew, engine)
  alive()
  if (turns === 0) return finished(first)
  const second = await readLevel(await levelPicture(clean, skew, turns), engine)
  return finished(second.confidence > first.confidence ? second : first)
}
