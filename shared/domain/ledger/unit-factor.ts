import { plainWidth } from './find-numbers.ts'

const scales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
]
/** 千 belongs to the unit in these. */
const kilo = /^千(克|瓦|米|伏|赫|帕|卡)/

const splitScale = (text: string): { readonly scale: number; readonly base: string } => {
  if (kilo.test(text)) return { scale: 1, base: text }
  const found = scales.find(([word]) => text.startsWith(word))
  return found === undefined
    ? { scale: 1, base: text }
    : { scale: found[1], base: text.slice(found[0].length) }
}

/** Different spellings of one unit. */
const spellings: readonly (readonly string[])[] = [
  ['%', '％'],
  ['ppm', 'PPM'],
  ['kwh', '千瓦时', '度'],
  ['小时', 'h', 'hours', 'hour'],
  ['天', '日', 'days', 'day'],
  ['分钟', 'min', 'minutes'],
  ['分', 'points', 'point'],
  ['名次', '名', '位'],
]
/** What makes another unit of one that it follows: 分钟 is not 分, 次/年 is not 次. */
const continued: Readonly<Record<string, RegExp>> = {
  分: /^[钟之贝]/,
  天: /^[猫]/,
  度: /^[数电]/,
  人: /^次/,
  件: /^[数均]/,
  项: /^目/,
  个: /^(?:百分点|月|季度|车间|部门|单位|工作日)/,
  元: /^(?:\/|每)/,
  位: /^置/,
}

const basesOf = (unit: string): readonly string[] => {
  const [numerator = ''] = unit.split('/')
  const wanted = unit === numerator ? [unit] : [unit, numerator]
  return wanted.flatMap(one => {
    const set = spellings.find(words => words.some(word => word.toLowerCase() === one.toLowerCase()))
    return set ?? [one]
  })
}

const bare = (unit: string): string =>
  plainWidth(unit)
    .replace(/[(（].*?[)）]/g, '')
    .replace(/\s/g, '')

/** Units of indicators that are counted without one. */
const none = /^(?:|[-—–/无]+|cpk|ppk|指数|倍|index)$/i

type UnitMatch = {
  /** The written number times this is in the unit of the indicator. */
  readonly factor: number
  /** Characters of the text that the unit takes, blanks before it included. */
  readonly length: number
}

/**
 * Whether the text right after a number names the unit of an indicator, and how the number is to be scaled: after
 * `3.12` the text `亿元` is 万元 times 10,000. `percent` says that 百分之 stood before the number. Null when the unit
 * is another one, or cannot be told.
 */
export const unitFactor = (after: string, unit: string, percent: boolean): UnitMatch | null => {
  const wanted = bare(unit)
  if (percent) return wanted === '%' ? { factor: 1, length: 0 } : null
  const text = plainWidth(after)
  const blanks = text.length - text.trimStart().length
  const rest = text.trimStart()
  if (none.test(wanted))
    return /^(?:$|[，。；、,.;)）]|[提上下降升和与至到，])/.test(rest) ? { factor: 1, length: 0 } : null
  const own = splitScale(wanted)
  const written = splitScale(rest)
  for (const base of basesOf(own.base)) {
    if (base === '' || !written.base.toLowerCase().startsWith(base.toLowerCase())) continue
    const next = written.base.slice(base.length)
    if (continued[base]?.test(next) === true || (/[a-z]$/i.test(base) && /^[a-z]/i.test(next))) continue
    if (/^\/[^\s]/.test(next) && base !== own.base) continue
    const scaleLength = rest.length - written.base.length
    return { factor: written.scale / own.scale, length: blanks + scaleLength + base.length }
  }
  return null
}
