/** What systems and programs leave lying in folders: no evidence of anybody's. */
const leftovers = /^(\.|~\$|thumbs\.db$|ehthumbs\.db$|desktop\.ini$|icon\r$)/iu
const macFolder = '__MACOSX'

/** The longest path that is kept of a file that comes in. */
export const longestPath = 1000

/** Whether a file is hidden or left over by a system or a program, by its path with `/` between folders. */
export const isLeftover = (path: string): boolean => {
  const parts = path.split('/')
  return parts.includes(macFolder) || parts.some(part => leftovers.test(part))
}

/** A path no longer than is kept: the end of a longer one, which holds the name. */
export const keptPath = (path: string): string => {
  const whole = path.toWellFormed()
  return whole.length <= longestPath ? whole : `…${whole.slice(1 - longestPath)}`.toWellFormed()
}

/** What a list shows of a path: without the marks that turn the direction of reading or cannot be seen. */
export const shownPath = (path: string): string =>
  path.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
