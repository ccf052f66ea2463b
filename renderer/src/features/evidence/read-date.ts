/** Whether a text is empty or a day, month or year that exists: `2026-03-31`, `2026-03`, `2026`. */
export const isDate = (text: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return text === ''
  const month = match[2] === undefined ? 1 : Number(match[2])
  const day = match[3] === undefined ? 1 : Number(match[3])
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate()
}

/**
 * A date as people write it (`2026年3月31日`, `2026/3/31`, `2026.3`, `20260331`, full-width digits) in the
 * form that is stored; what is not understood comes back as it was typed.
 */
export const readDate = (text: string): string => {
  const plain = text
    .trim()
    .replace(/[\uFF10-\uFF19]/gu, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  // \u5e74 \u6708 \u65e5 \u53f7 are the Chinese signs for year, month, day and number.
  const parts =
    packed ??
    /^(\d{4})(?:[-/.\u5e74 ]+(\d{1,2})(?:[-/.\u6708 ]+(\d{1,2}))?)?[ \u5e74\u6708\u65e5\u53f7]*$/u.exec(plain)
  if (!parts) return text
  const date = parts
    .slice(1)
    .flatMap(part => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-')
  return isDate(date) ? date : text
}
