import { countCharacters } from '../text/count-characters.ts'

/** The characters that a person wrote in the cells of profile tables; codes and headings, which the program prints, do not count. */
export const countRows = (rows: readonly { readonly cells: Readonly<Record<string, string>> }[]): number =>
  rows.reduce(
    (sum, { cells }) => sum + Object.values(cells).reduce((row, cell) => row + countCharacters(cell), 0),
    0,
  )
