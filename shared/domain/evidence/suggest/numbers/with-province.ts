import type { Line } from '../read-lines.ts'
import type { Candidate } from '../suggestions.ts'

/** The sign by which a number names its province. Source: GB/T 2260 and usage of document numbers (发文字号). */
const signs: Readonly<Record<string, string>> = {
  北京: '京',
  天津: '津',
  上海: '沪',
  重庆: '渝',
  河北: '冀',
  河南: '豫',
  云南: '云',
  辽宁: '辽',
  黑龙江: '黑',
  湖南: '湘',
  安徽: '皖',
  山东: '鲁',
  新疆: '新',
  江苏: '苏',
  浙江: '浙',
  江西: '赣',
  湖北: '鄂',
  广西: '桂',
  甘肃: '甘',
  山西: '晋',
  内蒙古: '蒙',
  陕西: '陕',
  吉林: '吉',
  福建: '闽',
  贵州: '贵',
  广东: '粤',
  青海: '青',
  西藏: '藏',
  四川: '川',
  宁夏: '宁',
  海南: '琼',
}
const known = new Set(Object.values(signs))
/** A body of a province and its year: the first sign is that of the province. */
const ofProvince = /^\p{Script=Han}(?=(?:质协|质量协|市监|质监|工信|科|环)\p{Script=Han}{0,4}〔)/u

/**
 * A number of a body of one province whose rare first sign was misread gets the sign of the only province that the
 * document names as an issuer does (广东省…); all others stay as they are.
 */
export const withProvince = (lines: readonly Line[]): ((one: Candidate) => Candidate) => {
  const named = new Set(
    lines.flatMap(({ text }) =>
      [...text.matchAll(/([\p{Script=Han}]{2,3}?)(?:省|自治区)\p{Script=Han}{2,}/gu)].flatMap(
        ([, name = '']) => signs[name] ?? [],
      ),
    ),
  )
  const [sign] = named
  return one => {
    const first = [...one.value][0] ?? ''
    if (named.size !== 1 || sign === undefined || known.has(first) || !ofProvince.test(one.value)) return one
    return { ...one, value: sign + one.value.slice(first.length), confidence: one.confidence * 0.9 }
  }
}
