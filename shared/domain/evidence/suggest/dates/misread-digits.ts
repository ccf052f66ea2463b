/** What readers of scans write where a digit stands. */
const digits: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
}

/** A text in which every sign that may be a misread digit is that digit. */
export const asDigits = (text: string): string =>
  text.replace(/[OoQDIli|!ZzSsB]/g, sign => digits[sign] ?? sign)

/** The signs that may stand for a digit in a date, as a class of an expression. */
export const digitLike = '[0-9OoIl|]'
