type NumberCell = { readonly ok: true; readonly value: number | null } | { readonly ok: false }

/** The Chinese word for "none", as it stands in many tables. */
const none = '\u65e0'

/**
 * One cell as typed or pasted: `1,234.5`, full-width digits, a per cent sign and blanks around it are read;
 * an empty cell, `-`, `—`, `/` and `无` mean "no value". A comma that does not part thousands is refused.
 */
export const parseNumberCell = (text: string): NumberCell => {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/gu, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00A0%]/gu, '')
    .replace(/^[−–]/u, '-')
    .replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/u, grouped => grouped.replaceAll(',', ''))
  if (plain === '' || plain === '-' || plain === '—' || plain === '/' || plain === none) {
    return { ok: true, value: null }
  }
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/iu.test(plain)) return { ok: false }
  const value = Number(plain)
  return Number.isFinite(value) ? { ok: true, value } : { ok: false }
}
