const units: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  O: 0,
  o: 0,
  '0': 0,
  一: 1,
  壹: 1,
  元: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}

/** The signs of numbers written in characters, as a class of an expression. */
export const chineseDigit = '[〇○零一壹二贰两三叁四肆五伍六陆七柒八捌九玖Oo0]'
export const chineseNumeral = '[〇○零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾廿卅]'

/** 二〇二四 → 2024, digit by digit; null when another sign stands among them. */
export const chineseDigits = (text: string): number | null => {
  let value = 0
  for (const sign of text) {
    const digit = units[sign]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

/** 三 → 3, 十五 → 15, 二十一 → 21, 廿八 → 28, 一〇 → 10; null when it is no number up to 99. */
export const chineseNumber = (text: string): number | null => {
  const plain = text.replaceAll('拾', '十').replace('廿', '二十').replace('卅', '三十')
  const [tens = '', ones = '', ...more] = plain.split('十')
  if (more.length > 0) return null
  if (!plain.includes('十')) return /^.[〇○零O0o]?$/u.test(plain) ? chineseDigits(plain) : null
  const [high, low] = [tens === '' ? 1 : chineseDigits(tens), ones === '' ? 0 : chineseDigits(ones)]
  if (high === null || low === null || high > 9 || low > 9) return null
  return high * 10 + low
}
