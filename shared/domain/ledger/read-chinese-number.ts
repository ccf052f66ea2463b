const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Characters that numbers are written with in Chinese. */
export const chineseNumerals = '零〇一二两三四五六七八九十百千万亿点'

type ChineseNumber = { readonly value: number; readonly decimals: number }

/** Up to 9,999: 九十七, 一百零八, 二百一. Null for what is no number. */
const readSection = (text: string): number | null => {
  if (text === '') return 0
  let sum = 0
  let digit: number | null = null
  let last = 10_000
  for (const character of text) {
    const place = places[character]
    if (place === undefined) {
      if (digit !== null && digit !== 0) return null
      digit = digits[character] ?? null
      if (digit === null) return null
      continue
    }
    if (place >= last || (digit === null && place !== 10) || digit === 0) return null
    sum += (digit ?? 1) * place
    last = place
    digit = null
  }
  if (digit === null) return sum
  // 二百一 is short for 210, 一百零一 is not.
  const short = last > 10 && last < 10_000 && !/[零〇]/.test(text.slice(-2))
  return sum + digit * (short ? last / 10 : 1)
}

const readWhole = (text: string): number | null => {
  const [high = '', low] = text.includes('亿') ? splitOnce(text, '亿') : ['', text]
  const [middle = '', rest] = low.includes('万') ? splitOnce(low, '万') : ['', low]
  if (/[万亿]/.test(high + middle + rest)) return null
  const parts = [high, middle, rest].map(readSection)
  if (parts.includes(null)) return null
  if ((text.includes('亿') && high === '') || (low.includes('万') && middle === '')) return null
  const [hundredMillions, tenThousands, ones] = parts
  return (hundredMillions ?? 0) * 1e8 + (tenThousands ?? 0) * 1e4 + (ones ?? 0)
}

const splitOnce = (text: string, by: string): readonly [string, string] => {
  const at = text.indexOf(by)
  return [text.slice(0, at), text.slice(at + 1)]
}

/**
 * A number written in Chinese: 九十七点三 → 97.3, 十八万六千 → 186000, 两千 → 2000. Digits in a row without places
 * (二〇二五) are a year or a code, not an amount. Null for anything that is no well-formed number.
 */
export const readChineseNumber = (text: string): ChineseNumber | null => {
  const [whole = '', fraction, ...more] = text.split('点')
  if (whole === '' || more.length > 0 || fraction === '') return null
  const value = readWhole(whole)
  if (value === null) return null
  if (fraction === undefined) return { value, decimals: 0 }
  const after = [...fraction].map(character => digits[character])
  if (after.some(digit => digit === undefined)) return null
  return { value: Number(`${value}.${after.join('')}`), decimals: after.length }
}
