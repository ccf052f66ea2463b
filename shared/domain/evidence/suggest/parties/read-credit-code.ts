import { checkCreditCode } from '../../../credit-code/check-credit-code.ts'

/** The alphabet of GB 32100-2015 has no I, O, S, V and Z; what looks like them was misread. */
const misread: Readonly<Record<string, string>> = { I: '1', '|': '1', L: '1', O: '0', S: '5', Z: '2', V: 'U' }

/** A code read aright: as it stands, or with misread signs put right where that makes its check digits fit. */
export const readCreditCode = (text: string): { readonly code: string; readonly valid: boolean } => {
  const bare = text.replace(/ /g, '').toUpperCase()
  if (checkCreditCode(bare).length === 0) return { code: bare, valid: true }
  for (const signs of ['IOSVZ|', 'IOSVZL|']) {
    const mended = [...bare].map(sign => (signs.includes(sign) ? (misread[sign] ?? sign) : sign)).join('')
    if (checkCreditCode(mended).length === 0) return { code: mended, valid: true }
  }
  return { code: bare, valid: false }
}
