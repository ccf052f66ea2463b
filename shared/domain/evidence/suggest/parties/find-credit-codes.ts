import { checkCreditCode } from '../../../credit-code/check-credit-code.ts'
import type { Line } from '../read-lines.ts'
import type { FoundCreditCode } from '../suggestions.ts'

const label = /信用代码|纳税人识别号|credit code/iu
const run = /(?<![0-9A-Za-z])[0-9A-Za-z|](?: ?[0-9A-Za-z|]){17}(?![0-9A-Za-z])/gu
/** The alphabet of GB 32100-2015 has no I, O, S, V and Z; what looks like them was misread. */
const misread: Readonly<Record<string, string>> = { I: '1', '|': '1', L: '1', O: '0', S: '5', Z: '2', V: 'U' }

/** A code read aright: as it stands, or with misread signs put right where that makes its check digits fit. */
const readCode = (text: string): { readonly code: string; readonly valid: boolean } => {
  const bare = text.replace(/ /g, '').toUpperCase()
  if (checkCreditCode(bare).length === 0) return { code: bare, valid: true }
  for (const signs of ['IOSVZ|', 'IOSVZL|']) {
    const mended = [...bare].map(sign => (signs.includes(sign) ? (misread[sign] ?? sign) : sign)).join('')
    if (checkCreditCode(mended).length === 0) return { code: mended, valid: true }
  }
  return { code: bare, valid: false }
}

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
      const { code, valid } = readCode(text)
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
