/** Digits, letters and marks of full width as their plain likeness; blanks of every kind as one plain blank. */
export const narrowText = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00A0\u3000\u200B\uFEFF]+/g, ' ')
    .trim()
