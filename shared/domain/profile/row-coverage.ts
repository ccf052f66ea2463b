import type { Instrument } from '../../packs/instrument.ts'
import type { Inline, RichText } from '../text/rich-text.ts'
import { mentionsRow, plainForm } from './mentions-row.ts'
import { passagesOf } from './passages-of.ts'

export type CoverageRow = {
  readonly id: string
  readonly tableId: string
  readonly code: string
  readonly cells: Readonly<Record<string, string>>
}

type CoverageIndicator = {
  readonly id: string
  readonly code: string
  readonly leaf: string
  readonly name: string
  readonly definition: string
}

export type CoverageFacts = {
  readonly instrument: Pick<Instrument, 'categories' | 'profile'>
  readonly rows: readonly CoverageRow[]
  /** Leaf code → its narrative. */
  readonly answers: Readonly<Record<string, RichText>>
  readonly indicators: readonly CoverageIndicator[]
}

/** How far the rest of the assessment takes up one row of a profile table. */
export type RowCoverage = {
  readonly rowId: string
  readonly tableId: string
  readonly code: string
  /** Leaves whose narrative names the row, in the order of the instrument. */
  readonly namedIn: readonly string[]
  /** Per process category that should answer the row and does not: the leaves of which one would do. */
  readonly missingIn: readonly (readonly string[])[]
  /** Indicators of result leaves that stand beside the row, by id, in the order of the register. */
  readonly indicators: readonly string[]
  /** The table wants a result for each row and none stands beside this one. */
  readonly lacksIndicator: boolean
}

const isBlank = (row: CoverageRow): boolean => Object.values(row.cells).every(cell => cell.trim() === '')

const namesIndicator = (content: readonly Inline[], plain: string, one: CoverageIndicator): boolean =>
  content.some(inline => inline.type === 'indicatorRef' && inline.attrs.indicator === one.id) ||
  (one.name.length > 1 && plain.includes(one.name))

/**
 * For every written row of a profile table: which narratives name it (by a live reference, by its code, or by the words
 * of its first column), and which result indicators stand beside it – named in another cell of the row itself, in the same
 * paragraph or table row as the row, belonging to a result leaf whose narrative names it, or naming it in their own
 * definition. Source: domain rule “challenge and advantage ids must be referenced by 4.2.2.3 and at least one 4.7
 * indicator; customer groups and supplier types must reappear in 4.3 and 4.4.7”. Which table wants what is `answeredIn`
 * of the pack: one of the listed leaves in every category; a category of results asks for an indicator.
 */
export const rowCoverage = ({
  instrument,
  rows,
  answers,
  indicators,
}: CoverageFacts): readonly RowCoverage[] => {
  const leaves = instrument.categories.flatMap(category =>
    category.items.flatMap(item =>
      item.leaves.map(leaf => ({
        code: leaf.code,
        category: category.code,
        results: item.scale === 'results',
      })),
    ),
  )
  const resultLeaves = new Set(leaves.filter(leaf => leaf.results).map(leaf => leaf.code))
  const passages = leaves.flatMap(({ code }) =>
    passagesOf(answers[code]).map(passage => ({ leaf: code, form: plainForm(passage.plain), ...passage })),
  )
  const measures = indicators.map(one => {
    const words = `${one.name}\n${one.definition}`
    return { ...one, words, form: plainForm(words) }
  })
  return rows.flatMap((row): RowCoverage[] => {
    const table = instrument.profile.tables.find(one => one.id === row.tableId)
    if (table === undefined || isBlank(row)) return []
    const first = table.columns[0]?.id ?? ''
    const called = { code: row.code, name: row.cells[first] ?? '' }
    const found = passages.filter(({ content, plain, form }) => mentionsRow(content, plain, called, form))
    const namedIn = [...new Set(found.map(({ leaf }) => leaf))]
    const otherCells = Object.entries(row.cells)
      .filter(([column]) => column !== first)
      .map(([, cell]) => cell)
      .join('\n')
    const beside = measures.filter(
      one =>
        resultLeaves.has(one.leaf) &&
        (namedIn.includes(one.leaf) ||
          namesIndicator([], otherCells, one) ||
          found.some(({ content, plain }) => namesIndicator(content, plain, one)) ||
          mentionsRow([], one.words, called, one.form)),
    )
    const wanted = leaves.filter(leaf => table.answeredIn.includes(leaf.code))
    const process = Map.groupBy(
      wanted.filter(leaf => !leaf.results),
      leaf => leaf.category,
    )
    return [
      {
        rowId: row.id,
        tableId: row.tableId,
        code: row.code,
        namedIn,
        missingIn: [...process.values()]
          .map(group => group.map(({ code }) => code))
          .filter(group => !group.some(code => namedIn.includes(code))),
        indicators: beside.map(({ id }) => id),
        lacksIndicator: wanted.some(leaf => leaf.results) && beside.length === 0,
      },
    ]
  })
}
