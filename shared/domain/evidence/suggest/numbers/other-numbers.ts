import { checkCreditCode } from '../../../credit-code/check-credit-code.ts'
import { findDates } from '../dates/find-dates.ts'
import { likeness } from '../likeness.ts'

/** Words before numbers that say something else than which document this is. */
const otherLabels =
  /(?:信用代.?|机构代码|纳税人识别号|身份证号?码?|出厂编号|出厂号|设备编号|器具编号|产品编号|样品编号|型号|规格|型号\/规格|公告号|公布号|授权证书号?|批号|序列号|电话|手机|传真|邮编|邮政编码|帐号|账号|地址|住所|依据|标准|准则|规则|规范|备案号|网址|serial no|model|type|id no|tel|fax|postcode|zip|credit code|address)(?:[^\p{L}\p{N}]*\(\p{Script=Han}{1,2}\))?[^\p{L}\p{N}]*$/iu

/** Of them those that are known even when a sign is misread. */
const alike = [
  '出厂编号',
  '设备编号',
  '器具编号',
  '产品编号',
  '样品编号',
  '型号规格',
  '规格型号',
  '认证依据',
  '身份证号',
  '授权公告号',
  '授权证书号',
]

/** Whether the words before a number name something else. */
export const namesOther = (before: string): boolean => {
  const near = before.slice(-24)
  const words = near.replace(/[^\p{L}]/gu, '')
  return otherLabels.test(near) || alike.some(label => likeness(words, label) > 0)
}

const standards =
  /^(?:GB|GBT|JJ[A-Z]|DB\d\d|ISO|IEC|IATF|CNCA|CNAS-?C|CNAS ?C\d|RB\/|T\/[A-Z]|Q\/[A-Z]|YY\/T|HG\/T|QB\/T|AQ\/T|HJ ?\d|ICS)/iu
/** As it stands, and without its blanks. */
const printed: readonly RegExp[] = [
  standards,
  // the web and mail
  /www|http|@|\.(?:com|cn|org|net|gov)/iu,
  // telephones
  /^(?:0\d{2,3}[- ]?\d{7,8}|1[3-9]\d{9}|(?:400|800)-?\d{3}-?\d{4})$/u,
]
const bareForms: readonly RegExp[] = [
  // a credit code, also one that was read with a sign too many or too few
  /^9[0-9A-Z]\d{6}[0-9A-Z]{8,11}$/iu,
  // an identity card
  /^\d{6}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dX]$/iu,
  // a postal code, a year, a small count
  /^\d{1,6}$/u,
  // a Chinese publication of a patent
  /^CN\d{7,9}(?:[A-Z]\d?)?$/iu,
]

const isDate = (value: string): boolean => {
  const [date] = findDates(value)
  return date !== undefined && date.to - date.from >= value.length - 1
}

/** The mark of an accredited laboratory, which stands on all its papers: CNAS L1234. */
export const isMark = (value: string): boolean => /^CNAS ?L/iu.test(value)

/** Whether a number is surely of another sort than those of documents: a code, a standard, a telephone, a date. */
export const isOtherNumber = (value: string): boolean => {
  const text = value.replace(/^[^\p{L}\p{N}]+/u, '')
  const bare = text.replace(/\s/gu, '')
  return (
    printed.some(pattern => pattern.test(text)) ||
    bareForms.some(pattern => pattern.test(bare)) ||
    checkCreditCode(bare.toUpperCase()).length === 0 ||
    isDate(text)
  )
}
