import type { IndicatorFacts } from '../indicator.ts'
import { compareUnits } from '../unit-scale.ts'
import type { OpenDraft } from './draft-book.ts'
import type { FactField } from './header-words.ts'
import { readFact } from './read-fact.ts'
import { blame, type TableContext, type TableRow } from './table-context.ts'

/** A unit that is the register's own in another scale would move every value; it is refused, not converted. */
const checkUnit = (context: TableContext, draft: OpenDraft, unit: string, cell: string): boolean => {
  const stored = draft.known?.unit
  if (stored === undefined || stored === unit) return true
  const relation = compareUnits(unit, stored)
  if (relation.kind === 'scaled') {
    blame(context, draft, cell, 'unit-differs', { text: unit, written: unit, unit: stored, converted: '' })
    return false
  }
  if (relation.kind === 'different') {
    context.problems.note(context.sheet.name, cell, 'unit-changed', { before: stored, after: unit })
  }
  return true
}

const state = (
  context: TableContext,
  draft: OpenDraft,
  field: FactField,
  value: string | number,
  cell: string,
): void => {
  const before = draft.stated.get(field)
  if (before === undefined) {
    draft.stated.set(field, cell)
    if (field === 'unit' && !checkUnit(context, draft, String(value), cell)) return
    Object.assign(draft.facts, { [field]: value } satisfies {
      [K in FactField]?: string | number
    } as Partial<IndicatorFacts>)
  } else if (draft.facts[field] !== undefined && draft.facts[field] !== value) {
    blame(context, draft, cell, 'facts-differ', { field, first: before })
  }
}

/** Takes the facts that a row states; a blank cell states nothing. */
export const readRowFacts = (context: TableContext, draft: OpenDraft, row: TableRow): void => {
  for (const [field, column] of context.factColumns) {
    const cell = row.cell(column)
    if (cell === null || context.merged.isLost(row.row, column.column)) continue
    const reading = readFact(field, cell, context.register.leaves)
    if (!reading.ok) blame(context, draft, row.address(column), reading.id, { field, ...reading.params })
    else if (reading.value !== null) state(context, draft, field, reading.value, row.address(column))
  }
}
