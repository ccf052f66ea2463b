const longest = 60

const tidy = (text: string): string =>
  text
    .replace(/[（(]\s*[）)]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * At most 60 characters of a passage, as a reader can find them again; `at` is a place in the passage that must be
 * among them. What is cut off shows as an ellipsis.
 */
export const quoteOf = (passage: string, at = 0): string => {
  const whole = tidy(passage)
  const letters = [...whole]
  if (letters.length <= longest) return whole
  const before = [...tidy(passage.slice(0, at))].length
  const start = Math.max(0, Math.min(before - 20, letters.length - (longest - 1)))
  const room = longest - (start > 0 ? 2 : 1)
  const end = start + room
  const part = letters.slice(start, end).join('')
  return `${start > 0 ? '…' : ''}${part}${end < letters.length ? '…' : ''}`
}
