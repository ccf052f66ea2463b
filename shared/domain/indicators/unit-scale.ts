import { narrowText } from './narrow-text.ts'

const scales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
]
const spellings: Readonly<Record<string, string>> = {
  '%': '%',
  percent: '%',
  百分比: '%',
  ppm: 'ppm',
  kwh: '千瓦时',
  度: '千瓦时',
  h: '小时',
  日: '天',
  人民币元: '元',
  rmb: '元',
  '¥': '元',
}

/** The unit as it is compared: without blanks and what stands in brackets, in one spelling. */
const bare = (unit: string): string => {
  const text = narrowText(unit)
    .replaceAll(' ', '')
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
  return spellings[text] ?? text
}

type Scaled = { readonly scale: number; readonly base: string }

const scaledOf = (unit: string): Scaled => {
  const text = bare(unit)
  // 千克 and 千瓦时 are units of their own.
  const found = /^千(克|瓦|米|伏|赫)/.test(text) ? undefined : scales.find(([word]) => text.startsWith(word))
  const base = found === undefined ? text : text.slice(found[0].length)
  return found === undefined || base === ''
    ? { scale: 1, base: spellings[text] ?? text }
    : { scale: found[1], base: spellings[base] ?? base }
}

/** No unit: nothing, a dash, a word for none. */
export const isNoUnit = (unit: string): boolean => /^(?:|[-—–/]+|无|无量纲)$/.test(bare(unit))

/**
 * How two spellings of a unit relate: `same`; `scaled` with the factor from the first to the second (元 → 万元 is
 * 0.0001, % → ‰ is 10); or `different`, when no factor leads from one to the other.
 */
export const compareUnits = (
  from: string,
  to: string,
):
  | { readonly kind: 'same' }
  | { readonly kind: 'scaled'; readonly factor: number }
  | { readonly kind: 'different' } => {
  if (isNoUnit(from) && isNoUnit(to)) return { kind: 'same' }
  const a = scaledOf(from)
  const b = scaledOf(to)
  if (a.base === b.base)
    return a.scale === b.scale ? { kind: 'same' } : { kind: 'scaled', factor: a.scale / b.scale }
  const perMille: Readonly<Record<string, number>> = { '%': 1e4, '‰': 1e3, ppm: 1 }
  const [x, y] = [perMille[a.base], perMille[b.base]]
  if (x !== undefined && y !== undefined && a.scale === 1 && b.scale === 1)
    return { kind: 'scaled', factor: x / y }
  return { kind: 'different' }
}
