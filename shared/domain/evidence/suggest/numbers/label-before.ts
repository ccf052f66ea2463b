import { likeness } from '../likeness.ts'
import type { NumberLabels } from './number-labels.ts'
import { namesOther } from './other-numbers.ts'

/** A translation between a label and its number, and marks. */
const translation = /[^\p{Script=Han}]+$/u
const longestLabel = 8
/** A label of which only its end, or only its place before the number, is still certain. */
const ending = /[号编]\p{Script=Han}?$/u

/**
 * How surely the words before a number are the misread label of the number of a document, from 0 to 1, by likeness to
 * the labels that are `known`, by the end that all of them have, or by standing before it at the head of a line.
 */
export const labelBefore = (before: string, known: Pick<NumberLabels, 'chinese' | 'latin'>): number => {
  if (namesOther(before)) return 0
  const latin = before.toLowerCase().replace(/[^\p{L}]+$/u, '')
  const foreign = Math.max(0, ...known.latin.map(label => likeness(latin, label)))
  if (foreign > 0) return 0.9 * foreign
  const chinese = before.replace(translation, '').replace(/[^\p{L}]/gu, '')
  // the sign of a province before the number, misread, stands behind the label
  const likest = (words: string): number => Math.max(0, ...known.chinese.map(label => likeness(words, label)))
  const like = Math.max(likest(chinese), 0.95 * likest(chinese.slice(0, -1)))
  if (like > 0) return like
  if (chinese.length < 2 || chinese.length > longestLabel) return 0
  return ending.test(chinese) ? 0.7 : 0.35
}
