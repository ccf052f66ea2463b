import { isDropped } from './style-of.ts'

/** As many rows and columns as a narrative's table may have; more rows make another table. */
const mostRows = 200
const mostColumns = 30

type CleanBlocks = (root: Element, doc: Document) => readonly Element[]

/** The paragraphs of a cell, whatever it holds; at least one, which may be empty. */
const paragraphsOf = (cell: Element, doc: Document, cleanBlocks: CleanBlocks): readonly Element[] => {
  const made = cleanBlocks(cell, doc).flatMap((block): readonly Element[] => {
    if (/^(?:ul|ol|table)$/u.test(block.localName)) return [...block.querySelectorAll('p')]
    if (block.localName === 'p') return [block]
    const paragraph = doc.createElement('p')
    paragraph.append(...block.childNodes)
    return [paragraph]
  })
  return made.length === 0 ? [doc.createElement('p')] : made
}

const cellOf = (cell: Element, doc: Document, cleanBlocks: CleanBlocks): Element => {
  const made = doc.createElement(cell.localName === 'th' ? 'th' : 'td')
  for (const name of ['colspan', 'rowspan']) {
    const span = Number(cell.getAttribute(name) ?? 1)
    if (Number.isInteger(span) && span > 1) made.setAttribute(name, String(span))
  }
  made.append(...paragraphsOf(cell, doc, cleanBlocks))
  return made
}

/** The rows of a table itself, not those of tables inside it. */
const rowsOf = (table: Element): readonly Element[] =>
  [...table.querySelectorAll('tr')].filter(row => row.closest('table') === table && !isDropped(row))

/** A table without looks: its head cells, its spans and the paragraphs of its cells. */
export const cleanTable = (table: Element, doc: Document, cleanBlocks: CleanBlocks): readonly Element[] => {
  const tables: Element[] = []
  let body: Element | null = null
  for (const [index, row] of rowsOf(table).entries()) {
    if (index % mostRows === 0) {
      const made = doc.createElement('table')
      body = doc.createElement('tbody')
      made.append(body)
      tables.push(made)
    }
    const made = doc.createElement('tr')
    const cells = [...row.children].filter(cell => /^t[dh]$/u.test(cell.localName) && !isDropped(cell))
    made.append(...cells.slice(0, mostColumns).map(cell => cellOf(cell, doc, cleanBlocks)))
    if (made.firstChild !== null) body?.append(made)
  }
  return tables.filter(one => one.querySelector('td, th') !== null)
}
