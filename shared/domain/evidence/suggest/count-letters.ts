/** How many letters and characters a text has, without digits, marks and blanks. */
export const countLetters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length
