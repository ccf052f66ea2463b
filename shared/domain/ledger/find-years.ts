import { plainWidth } from './find-numbers.ts'

/**
 * A year as it stands in a text; `to` differs from `from` in a range (2021—2025 年). `whole` is false when only a part
 * of the year is meant (2025 年 3 月, 2025 年上半年) or the time since or before it (2023 年起).
 */
export type WrittenYear = {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

const digit = '[0-9]'
const four = `(?:19|20)${digit}{2}`
const range = new RegExp(`(?<![\\d.])(${four})\\s*年?\\s*(?:至|到|—+|–|-|~|～)\\s*(${four})\\s*年?度?`, 'g')
const single = new RegExp(`(?<![\\d.,])(${four})(\\s*年(?:度)?)`, 'g')
const bare = new RegExp(`(?:\\b(?:in|for|of|by)\\s+|[(（])(${four})(?=\\s*[)）,.;]|\\s|$)`, 'gi')
const chineseYear = /([二一][〇零九][〇零一二三四五六七八九]{2})(年度?)/g
const part =
  /^\s*(?:第?[一二三四1-4]\s*季|[0-9一二三四五六七八九十]{1,2}\s*(?:月|—|至|-)|[上下]半年|起|以来|以后|之后|以前|之前|前|后|初|春|夏|秋|冬|开始)/

const chineseDigits = '零一二三四五六七八九'
const readChineseYear = (text: string): number =>
  Number([...text.replaceAll('〇', '零')].map(character => chineseDigits.indexOf(character)).join(''))

/** The years that a text names, in their order; a range counts once. */
export const findYears = (text: string): readonly WrittenYear[] => {
  const plain = plainWidth(text)
  const found: WrittenYear[] = []
  const isTaken = (start: number): boolean => found.some(year => start >= year.start && start < year.end)
  const add = (start: number, end: number, from: number, to: number): void => {
    if (!isTaken(start)) found.push({ start, end, from, to, whole: !part.test(plain.slice(end)) })
  }
  for (const match of plain.matchAll(range)) {
    add(match.index, match.index + match[0].length, Number(match[1]), Number(match[2]))
  }
  for (const match of plain.matchAll(single)) {
    const year = Number(match[1])
    add(match.index, match.index + match[0].length, year, year)
  }
  for (const match of plain.matchAll(chineseYear)) {
    const year = readChineseYear(match[1] ?? '')
    add(match.index, match.index + match[0].length, year, year)
  }
  for (const match of plain.matchAll(bare)) {
    const at = match.index + match[0].indexOf(match[1] ?? '')
    add(at, at + 4, Number(match[1]), Number(match[1]))
  }
  return found.sort((a, b) => a.start - b.start)
}
