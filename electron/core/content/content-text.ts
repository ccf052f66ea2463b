import { contentLimits } from './content-limits.ts'

/** How a content was read: its own text, a text layer, recognised pictures, or not at all. */
export type ContentMethod = 'text' | 'pdf' | 'scan' | 'image' | 'word' | 'sheet' | 'slides' | 'none'

/**
 * The text of a file, page by page (sheets, slides, parts of a text without pages). `params.truncated` says why
 * the end is missing: `text` too long, `pages` too many, `time` too slow.
 */
export type ContentText = {
  readonly method: ContentMethod
  readonly pages: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
}

/** What no text needs: control characters but tab and line end, soft hyphens, marks of order and direction. */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of a foreign file are what is removed here
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** Text as it is kept: well-formed, one kind of line end, no marks that cannot be seen. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(unwanted, '')
    .replace(/[\u00A0\u2002-\u200A\u202F]/gu, ' ')
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

/** Collects pages until one of the limits is reached. */
export const createPageCollector = (limits = contentLimits) => {
  const pages: string[] = []
  let characters = 0
  let truncated: 'text' | 'pages' | 'time' | null = null
  return {
    /** False when nothing more is taken. */
    add: (text: string): boolean => {
      if (pages.length >= limits.pages) truncated ??= 'pages'
      if (truncated !== null) return false
      const clean = cleanText(text)
      const room = limits.characters - characters
      if (clean.length > room) truncated = 'text'
      pages.push(clean.slice(0, room).toWellFormed())
      characters += Math.min(clean.length, room)
      return truncated === null
    },
    stop: (reason: 'text' | 'pages' | 'time'): void => {
      truncated ??= reason
    },
    stopped: (): boolean => truncated !== null,
    pages: (): readonly string[] => pages,
    params: (): ContentText['params'] => (truncated === null ? {} : { truncated }),
  }
}

/** Cuts a text without pages into parts, at the end of a line where there is one. */
export const partsOf = (text: string, size: number = contentLimits.partCharacters): readonly string[] => {
  const parts: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.lastIndexOf('\n', from + size)
    const whole = text.length - from <= size
    const to = whole ? text.length : end > from ? end + 1 : from + size
    parts.push(text.slice(from, to))
    from = to
  }
  return parts
}
