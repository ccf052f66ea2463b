import { bytesOf } from '../../safe-file-name.ts'

/** RFC 5545, 3.1: no line is longer than this in UTF-8, without its end. */
const mostOctets = 75

/** Every sign that somebody takes for a line's end: a calendar that reads by lines would be torn there. */
const lineEnd = /\r\n?|[\u0085\u2028\u2029]/g

/** Signs that no text of a calendar may hold. */
const forbidden = /[\p{Cc}--[\t\n]]/gv

/** A text as the value of a property (RFC 5545, 3.3.11). */
export const calendarText = (text: string): string =>
  text
    .toWellFormed()
    .replace(lineEnd, '\n')
    .replace(forbidden, '')
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\n/g, '\\n')

/** A line with its end, folded so that no character is cut in two. */
export const contentLine = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const bytes = bytesOf(sign)
    if (octets + bytes > mostOctets) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += sign
    octets += bytes
  }
  return [...parts, part].map(one => `${one}\r\n`).join('')
}
