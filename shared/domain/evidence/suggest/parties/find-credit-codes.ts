import type { Line } from '../read-lines.ts'
import type { FoundCreditCode } from '../suggestions.ts'
import { readCreditCode } from './read-credit-code.ts'

const label = /信用代码|纳税人识别号|credit code/iu
const run = /(?<![0-9A-Za-z])[0-9A-Za-z|](?: ?[0-9A-Za-z|]){17}(?![0-9A-Za-z])/gu
/** The unified social credit codes of the text; one that is not well-formed only where a label names it. Ten at most. */
export const findCreditCodes = (
  lines: readonly Line[],
  firmNames: readonly string[],
  firmCode: string,
): readonly FoundCreditCode[] => {
  const found = new Map<string, FoundCreditCode>()
  for (const line of lines) {
    if (found.size >= 10) break
    const above = lines[line.at - 1]
    const named = label.test(line.text) || (above?.page === line.page && label.test(above.text))
    for (const [text] of line.text.matchAll(run)) {
      const { code, valid } = readCreditCode(text)
      if (found.has(code) || !(valid || (named && /^[0-9A-Z]{2}\d{6}/.test(code)))) continue
      const near = lines.slice(Math.max(0, line.at - 3), line.at + 4).map(one => one.text.replace(/\s/g, ''))
      const ours =
        firmCode === ''
          ? firmNames.some(name => name !== '' && near.some(text => text.includes(name.replace(/\s/g, ''))))
          : code === firmCode
      found.set(code, { code, page: line.page, quote: line.quote, owner: ours ? 'ours' : 'other', valid })
    }
  }
  return [...found.values()]
}
