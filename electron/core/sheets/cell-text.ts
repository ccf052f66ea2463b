const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** Pairs that stand for no character in any plane (U+1FFFE …); writers of XML drop them. */
const nonCharacters =
  /[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/g
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped here
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escaped = (text: string): string =>
  text
    .split('')
    .map(unit => `_x${hex(unit)}_`)
    .join('')

/**
 * A text as a spreadsheet file holds it: what XML cannot carry is written `_xHHHH_`, and a text that looks like such
 * an escape has its underscore escaped. Source: ECMA-376 part 1, ST_Xstring. So has a text that every object knows by
 * name (`constructor`): the writer looks up in a plain object which texts it has written already.
 */
export const escapeCellText = (text: string): string => {
  const written = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(nonCharacters, escaped)
    .replace(unwritable, escaped)
  return written in Object.prototype ? escaped(written.charAt(0)) + written.slice(1) : written
}

/** The text behind `escapeCellText`, and behind what Excel and WPS write themselves. */
export const unescapeCellText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
