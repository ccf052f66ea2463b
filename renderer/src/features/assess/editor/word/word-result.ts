import type { WordText } from '../../../../../../shared/contract/requests/word-documents.ts'

/** The result of a `read-word` job, which the contract leaves open; null when it is not one. */
export const wordResult = (result: unknown): WordText | null => {
  if (typeof result !== 'object' || result === null) return null
  if (!('text' in result) || !('images' in result) || !('notes' in result)) return null
  return Array.isArray(result.notes) ? (result as WordText) : null
}
