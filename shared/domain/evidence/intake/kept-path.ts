/** The longest path that is kept of a file that comes in. */
const longest = 1000

/** A path no longer than is kept: the end of a longer one, which holds the name. */
export const keptPath = (path: string): string => {
  const whole = path.toWellFormed()
  return whole.length <= longest ? whole : `…${whole.slice(1 - longest)}`.toWellFormed()
}

/** What a list shows of a path: without the marks that turn the direction of reading or cannot be seen. */
export const shownPath = (path: string): string =>
  path.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
