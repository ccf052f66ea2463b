import type { ReadSheet } from '../../sheets/read-sheet.ts'
import type { Draft, Register } from './draft.ts'
import { closeDraft, createDraftBook, type OpenDraft } from './draft-book.ts'
import { findTable } from './find-table.ts'
import { readTable } from './read-table.ts'
import { createProblemList, type ProblemList, type SheetProblem } from './sheet-problem.ts'

export type SheetReading = {
  readonly drafts: readonly Draft[]
  readonly problems: readonly SheetProblem[]
  /** All of them, also those that are not listed any more. */
  readonly errors: number
  readonly notes: number
  /** Whether any sheet held a table. */
  readonly tables: number
}

/** Nobody expects indicators on a sheet that says how to fill in the others. */
const isGuide = (name: string): boolean => /说明|how to|guide|readme/i.test(name)

const decimalsOf = (value: number): number => String(value).split('e')[0]?.split('.')[1]?.length ?? 0

/** A new indicator needs a name and a leaf; the rest has a sensible beginning. */
const completeNew = (draft: OpenDraft, problems: ProblemList): void => {
  if (draft.known !== null) return
  const need = (id: 'name-missing' | 'leaf-missing'): void => {
    draft.faulty = true
    problems.error(draft.sheet, draft.cell, id, { name: draft.facts.name ?? draft.facts.code ?? '' })
  }
  if (draft.facts.name === undefined) need('name-missing')
  // An unknown leaf was named at its own cell.
  if (draft.facts.leaf === undefined && !draft.faulty) need('leaf-missing')
  if (draft.facts.direction === undefined && !draft.faulty) {
    problems.note(draft.sheet, draft.cell, 'direction-assumed', { name: draft.facts.name ?? '' })
  }
  const values = [...draft.values, ...draft.months].flatMap(({ value }) => value ?? [])
  draft.facts.decimals ??= Math.min(4, Math.max(0, ...values.map(decimalsOf)))
  draft.facts.direction ??= 'up'
}

/**
 * Reads the sheets of a file as indicators: each sheet with a head that names indicators and years, months or values,
 * in the words of Chinese and English tables. Nothing is compared with stored values here; `register` only tells which
 * indicator a row means and in which unit it is kept. What is wrong or unusual is named by sheet and cell.
 */
export const readIndicatorSheets = (sheets: readonly ReadSheet[], register: Register): SheetReading => {
  const problems = createProblemList()
  const book = createDraftBook(register, problems)
  let tables = 0
  for (const sheet of sheets) {
    if (sheet.hidden) {
      problems.note(sheet.name, '', 'hidden-sheet')
      continue
    }
    const table = findTable(sheet)
    if (table === null) {
      if (sheet.rows.length > 0 && !isGuide(sheet.name)) problems.note(sheet.name, '', 'sheet-skipped')
      continue
    }
    tables += 1
    readTable(sheet, table, register, book, problems)
  }
  for (const draft of book.drafts()) completeNew(draft, problems)
  const { errors, notes } = problems.counts()
  return { drafts: book.drafts().map(closeDraft), problems: problems.kept(), errors, notes, tables }
}
