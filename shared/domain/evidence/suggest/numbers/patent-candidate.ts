import type { Why } from '../suggestions.ts'
import { patentNumberIn } from './patent-number.ts'

/** The patent number of a text as a proposal, by its check digit. */
export const patentIn = (
  text: string,
): { readonly value: string; readonly confidence: number; readonly why: Why } | null => {
  const patent = patentNumberIn(text)
  if (patent === null) return null
  return patent.valid
    ? { value: patent.text, confidence: 0.97, why: 'check-digit' }
    : { value: patent.text, confidence: 0.55, why: 'check-digit-wrong' }
}
