import { formatNumber } from '../dossier/format-number.ts'

/** Units that stand close to their number: per cent, per mille, degrees, and everything written in characters. */
const close = /^[%‰‱°℃\p{Script=Han}]/u

/**
 * A value as people write it: 98.9 and % → `98.9%`, 42680 and 万元 → `42,680万元`, 3.5 and mm → `3.5 mm`;
 * `decimals` digits after the point.
 */
export const valueWithUnit = (value: number, unit: string, decimals: number): string => {
  const number = formatNumber(value, decimals)
  if (unit === '') return number
  return close.test(unit) ? `${number}${unit}` : `${number} ${unit}`
}
