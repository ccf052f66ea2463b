/**
 * The number in a cell as people type it: full-width digits, thousands commas, a trailing per cent sign. Null when it is
 * not one number. `１，２３４.５` is 1234.5, `32.5％` is 32.5.
 */
export const readFigure = (text: string): number | null => {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/^−/u, '-').replace(/%$/u, '')
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(plain)) return null
  return Number(plain.replaceAll(',', ''))
}
