import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js'
import { chinesePunctuation } from '../chinese-punctuation.ts'

const thin = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
}

const tight = { ...thin, paddingTop: () => 1, paddingBottom: () => 1 }

interface GridOptions {
  readonly widths?: readonly (number | string)[]
  readonly fontSize?: number
  /** Column indexes set flush left; all others are centred. */
  readonly left?: readonly number[]
  /** Little air in the cells, for long lists. */
  readonly tight?: boolean
}

/** A fully ruled table whose head repeats on every page. */
export function grid(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  options: GridOptions = {},
): ContentTable {
  const left = new Set(options.left ?? [])
  const cell = (value: string | number, column: number, bold: boolean): TableCell => ({
    text: chinesePunctuation(String(value)),
    alignment: left.has(column) && !bold ? 'left' : 'center',
    ...(bold ? { bold, fillColor: '#eeeeea' } : {}),
  })
  return {
    layout: options.tight ? tight : thin,
    fontSize: options.fontSize ?? 9,
    lineHeight: 1.2,
    margin: [0, 4, 0, 8],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: options.widths ? [...options.widths] : head.map(() => '*'),
      body: [
        head.map((value, column) => cell(value, column, true)),
        ...rows.map(row => row.map((value, column) => cell(value, column, false))),
      ],
    },
  }
}

/** Two columns, or four when `pairs` are laid side by side, as in the head of Chinese forms. */
export function facts(pairs: readonly (readonly [string, string])[], across: 1 | 2 = 1): ContentTable {
  const rows: TableCell[][] = []
  for (let index = 0; index < pairs.length; index += across) {
    const cells: TableCell[] = []
    for (let step = 0; step < across; step += 1) {
      const [name, value] = pairs[index + step] ?? ['', '']
      cells.push(
        { text: chinesePunctuation(name), alignment: 'center', fillColor: '#f4f4f0' },
        { text: chinesePunctuation(value) },
      )
    }
    rows.push(cells)
  }
  return {
    layout: thin,
    fontSize: 9.5,
    margin: [0, 4, 0, 10],
    table: { widths: across === 1 ? [92, '*'] : [72, '*', 72, '*'], body: rows, dontBreakRows: true },
  }
}

export const title = (text: string, fontSize = 20): Content => ({
  text: chinesePunctuation(text),
  fontSize,
  bold: true,
  alignment: 'center',
  margin: [0, 8, 0, 14],
})

export const heading = (text: string): Content => ({
  text: chinesePunctuation(text),
  font: 'Sans',
  fontSize: 12,
  bold: true,
  margin: [0, 10, 0, 4],
})

/** A paragraph with the two-character indent of Chinese text. */
export const para = (text: string): Content => ({
  text: chinesePunctuation(text),
  leadingIndent: 21,
  margin: [0, 0, 0, 4],
  alignment: 'left',
})

export const line = (text: string, alignment: 'left' | 'right' | 'center' = 'left'): Content => ({
  text: chinesePunctuation(text),
  alignment,
  margin: [0, 2, 0, 2],
})

export const newPage = (content: Content): Content => ({ stack: [content], pageBreak: 'before' })

/** A picture laid over what is printed just above it, such as a seal over a signature line, in points. */
export function sealOver(
  png: Buffer,
  place: { width: number; right: number; up: number; column: number },
): Content {
  return {
    image: `data:image/png;base64,${png.toString('base64')}`,
    width: place.width,
    relativePosition: { x: place.column - place.right - place.width, y: -place.up },
  }
}

/** A chart or drawing in the text column. */
export const picture = (png: Buffer, width: number): Content => ({
  image: `data:image/png;base64,${png.toString('base64')}`,
  width,
  alignment: 'center',
  margin: [0, 4, 0, 8],
})
