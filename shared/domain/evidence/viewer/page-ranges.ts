/** Pages typed as ranges: `pages` ascending without doubles, or the piece that is no page of this document. */
export type TypedPages =
  | { readonly ok: true; readonly pages: readonly number[] }
  | { readonly ok: false; readonly piece: string }

const dashes = /[-–—~～至到]/u
const partings = /[,，、;；\s]+/u

/** Digits in any width, blanks around a dash taken away. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s*([-–—~至到])\s*/gu, '$1')
    .trim()

/** Reads pages as people type them: `1-3,5`, `1～3、5`, `7-` up to the last, `-3` from the first. */
export const readPageRanges = (text: string, count: number): TypedPages => {
  const pages = new Set<number>()
  for (const piece of plain(text).split(partings).filter(Boolean)) {
    const ends = piece.split(dashes)
    const [first = '', last = first] = ends
    const readable = ends.length <= 2 && ends.every(end => /^\d{0,6}$/.test(end)) && ends.some(Boolean)
    const from = first === '' ? 1 : Number(first)
    const to = last === '' ? count : Number(last)
    if (!readable || from < 1 || to > count || from > to) return { ok: false, piece }
    for (let page = from; page <= to; page++) pages.add(page)
  }
  return { ok: true, pages: [...pages].sort((a, b) => a - b) }
}

/** Ascending pages as ranges: `1-3, 5`. */
export const writePageRanges = (pages: readonly number[]): string => {
  const ranges: { from: number; to: number }[] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last !== undefined && last.to === page - 1) last.to = page
    else ranges.push({ from: page, to: page })
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}
