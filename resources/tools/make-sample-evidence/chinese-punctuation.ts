const wide: Readonly<Record<string, string>> = {
  ',': '\uff0c',
  ':': '\uff1a',
  ';': '\uff1b',
  '(': '\uff08',
  ')': '\uff09',
}

/** Marks next to a Chinese character become full-width, as printed Chinese has them; numbers keep theirs. */
export function chinesePunctuation(text: string): string {
  return text
    .replace(/(?<=[\u4e00-\u9fff\u3000-\u3020\u201d])[,:;()]/g, mark => wide[mark] ?? mark)
    .replace(/[,:;()](?=[\u4e00-\u9fff\u201c])/g, mark => wide[mark] ?? mark)
    .replace(/\uff08([^()\uff08\uff09]*)\)/g, '\uff08$1\uff09')
    .replace(/\(([^()\uff08\uff09]*)\uff09/g, '\uff08$1\uff09')
}
