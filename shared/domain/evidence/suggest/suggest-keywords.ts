import { bestOf } from './best-of.ts'
import type { Line } from './read-lines.ts'
import type { Candidate } from './suggestions.ts'

/** Numbers of standards as they are cited: GB/T 19001-2016, ISO 9001:2015, T/ZSLED 15-2024. */
const standard =
  /(?<![A-Z])(?:(?:GB|JJF|JJG|DB\d{2}|SJ|QB|JB|HJ|AQ|RB|CNCA)(?:\/[TZ])?|(?:ISO|IEC|IATF)(?:\/(?:IEC|TS))?|T\/[A-Z]{2,8}|Q\/[A-Z]{2,8})[ -]?[A-Z]{0,2}\d{1,6}(?:\.\d{1,3})?(?:[-:—–](?:19|20)\d{2})?/gu
const grade = /A{1,3} ?级|[一二三]级企业|[特一二三]等奖|金奖|银奖|五星级|四星级/gu

/** Words to find the document by: the standards it names and the grade it gives. */
export const suggestKeywords = (lines: readonly Line[]): readonly Candidate[] => {
  const found = lines.slice(0, 300).flatMap(({ text, page, quote }) =>
    [standard, grade].flatMap(pattern =>
      [...text.matchAll(pattern)].map(
        ([value]): Candidate => ({
          value: value.replace(/ ?级/u, '级').replace(/[—–]/gu, '-'),
          page,
          quote,
          confidence: 0.5,
          why: 'words',
        }),
      ),
    ),
  )
  return bestOf(found, 6)
}
