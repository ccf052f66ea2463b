/**
 * A number with groups of three and at most `decimals` digits after the point (all of them when left out):
 * 42680 → 42,680; 0.0171 → 0.0171. The same in both languages, as Chinese forms have it.
 */
export const formatNumber = (value: number, decimals?: number): string => {
  if (!Number.isFinite(value)) return ''
  const text = decimals === undefined ? String(value) : value.toFixed(decimals)
  const [whole = '', rest] = text.split('.')
  if (whole.includes('e')) return text
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
