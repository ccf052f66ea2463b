import { formatNumber } from '../../../../shared/domain/dossier/format-number.ts'

/** A value with the decimals of its indicator, and its unit: `98.90%`, `31,200 万元`. */
export const showValue = (
  value: number,
  { decimals, unit }: { readonly decimals: number; readonly unit: string },
): string => {
  const number = formatNumber(value, decimals)
  const bare = unit.replace(/[（(].*[)）]$/u, '').trim()
  if (bare === '' || /^[-—–]+$/u.test(bare)) return number
  return /^[%‰℃°]/u.test(bare) ? `${number}${bare}` : `${number} ${bare}`
}

/** A gap in per cent with its sign. */
export const showGap = (gap: number): string => `${gap > 0 ? '+' : gap < 0 ? '−' : '±'}${Math.abs(gap)}%`
