import type { Inline } from '../text/rich-text.ts'

/** What a row of a profile table is called: its code, and the words of its first cell. */
type RowName = { readonly code: string; readonly name: string }

/** `C1` but not the C1 of `C10`, `AC1`, `C1.2` or `PC-C1`. */
const codePattern = (code: string): RegExp =>
  new RegExp(
    `(?<![A-Za-z0-9.\\-])${code.replace(/[^A-Za-z0-9]/g, '\\$&')}(?![A-Za-z0-9]|[.\\-][A-Za-z0-9])`,
    'u',
  )

/** A text as names are looked for in it: no spaces, one width, small letters. */
export const plainForm = (text: string): string =>
  text.normalize('NFKC').toLocaleLowerCase().replace(/\s+/gu, '')

/** The words of a first cell by which people speak of the row: what stands in brackets is left out. */
const shortName = (name: string): string => plainForm(name.replace(/[（(][^（）()]*[）)]/gu, ''))

/** A name of one letter, or of two or fewer ASCII letters, would be found everywhere. */
const tellsApart = (name: string): boolean => name.length >= (/^[\x20-\x7e]*$/.test(name) ? 3 : 2)

type Prepared = { readonly pattern: RegExp; readonly short: string; readonly telling: boolean }

const known = new WeakMap<RowName, Prepared>()

const prepare = (row: RowName): Prepared => {
  const before = known.get(row)
  if (before !== undefined) return before
  const short = shortName(row.name)
  const prepared = { pattern: codePattern(row.code), short, telling: tellsApart(short) }
  known.set(row, prepared)
  return prepared
}

/**
 * Whether a passage speaks of a row of a profile table: it holds a live reference to the row, or the code as a word of
 * its own, or the words of the row's first cell.
 *
 * @param plain the words of the passage without references
 * @param form `plainForm` of `plain`, where many rows are looked for in one passage
 */
export const mentionsRow = (
  content: readonly Inline[],
  plain: string,
  row: RowName,
  form: string = plainForm(plain),
): boolean => {
  const { pattern, short, telling } = prepare(row)
  return (
    content.some(inline => inline.type === 'profileRef' && inline.attrs.code === row.code) ||
    pattern.test(plain) ||
    (telling && form.includes(short))
  )
}
