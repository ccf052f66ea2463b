import { likeness } from '../likeness.ts'
import { namesOther } from './other-numbers.ts'

/** A translation between a label and its number, and marks. */
const translation = /[^\p{Script=Han}]+$/u
const longestLabel = 8
/** A label of which only its end, or only its place before the number, is still certain. */
const ending = /[号编]$/u

const latinLabels = [
  'certificate registr. no',
  'certificate number',
  'certificate no',
  'registration no',
  'report no',
  'licence no',
  'reg. no',
]

/**
 * How surely the words before a number are the misread label of the number of a document, from 0 to 1, by likeness to
 * the labels that are `known`, by the end that all of them have, or by standing before it at the head of a line.
 */
export const labelBefore = (before: string, known: readonly string[]): number => {
  if (namesOther(before)) return 0
  const latin = before.toLowerCase().replace(/[^\p{L}]+$/u, '')
  const foreign = Math.max(...latinLabels.map(label => likeness(latin, label)))
  if (foreign > 0) return 0.9 * foreign
  const chinese = before.replace(translation, '').replace(/\s/gu, '')
  const words = /[\p{Script=Han}A-Za-z]{1,12}$/u.exec(chinese)?.[0] ?? ''
  const like = Math.max(0, ...known.map(label => likeness(words, label)))
  if (like > 0) return like
  if (words.length < 2 || words.length > longestLabel || words.length < chinese.length - 3) return 0
  return ending.test(words) ? 0.7 : 0.35
}
