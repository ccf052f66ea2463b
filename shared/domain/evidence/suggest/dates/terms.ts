import { chineseNumber } from './chinese-number.ts'

/** A term of validity that a line states, in months; `perpetual` for one without end. */
export type StatedTerm = { readonly months: number | 'perpetual' }

const numeral = '一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾'
const amount = `(\\d{1,2}|[${numeral}]{1,3}) ?(年|个月)(?!之?以?前)`
/** 有效期三年; but of 有效期届满六个月前 the months are no term. */
const years = new RegExp(`(?:有效期|有效期限|期限|有效|资格)[^\\d${numeral}满]{0,8}?${amount}`, 'u')
/** 自颁发之日起三年 */
const since = new RegExp(`起[^\\d${numeral}]{0,4}${amount}`, 'u')
const english = /valid(?:ity)?(?: period)?(?: of| for| is|:)? ?(?:a period of )?(\d{1,2}) ?(years?|months?)/iu
const forever =
  /(?:有效期|有效期限|营业期限|经营期限|期限)[^\n]{0,24}?(?:长期|永久|无固定期限|不约定期限)|至长期|(?<=[\d日月])\S?[至到全]长(?:期|[^期]?$)/u
const forEver = /(?:valid|validity|term)[^\n]{0,20}?(?:long[- ]term|permanent|indefinite|unlimited)/iu

/** The term that stands in a line, such as 有效期三年 or 有效期:长期; null when there is none. */
export const termIn = (text: string): StatedTerm | null => {
  if (forever.test(text) || forEver.test(text)) return { months: 'perpetual' }
  const match = years.exec(text) ?? english.exec(text) ?? (/有效|期/u.test(text) ? since.exec(text) : null)
  if (match === null) return null
  const [, written = '', unit = ''] = match
  const count = /^\d+$/.test(written) ? Number(written) : (chineseNumber(written) ?? 0)
  const months = /年|year/iu.test(unit) ? count * 12 : count
  return months > 0 && months <= 600 ? { months } : null
}
