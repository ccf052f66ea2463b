/**
 * What is wrong with a cell, a range or a sheet of an import. An `error` keeps its indicator out, a `note` says how
 * something unusual was understood. The sentence is `import.problems.<id>` of the locale files, filled with `params`.
 */
export const errorIds = [
  'merged-values',
  'duplicate-year',
  'duplicate-indicator',
  'name-missing',
  'name-ambiguous',
  'name-elsewhere',
  'leaf-missing',
  'unknown-leaf',
  'not-a-number',
  'ambiguous-number',
  'about-number',
  'unit-differs',
  'header-unit-differs',
  'percent-without-unit',
  'year-out-of-range',
  'year-unreadable',
  'month-unreadable',
  'month-without-year',
  'formula-error',
  'formula-uncomputed',
  'date-for-number',
  'truth-for-number',
  'unknown-direction',
  'unknown-series',
  'series-without-months',
  'unknown-rule',
  'decimals-wrong',
  'text-too-long',
  'facts-differ',
] as const
export const noteIds = [
  'text-number',
  'percent-cell',
  'merged-facts',
  'carried-rows',
  'formulas',
  'hidden-sheet',
  'sheet-skipped',
  'column-ignored',
  'rows-ignored',
  'unit-changed',
  'direction-assumed',
] as const

export type ErrorId = (typeof errorIds)[number]
export type NoteId = (typeof noteIds)[number]

export type SheetProblem = {
  readonly id: ErrorId | NoteId
  readonly severity: 'error' | 'note'
  readonly sheet: string
  /** `C5`, `C5:D6`; empty when the whole sheet is meant. */
  readonly cell: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Kept at most; the rest is only counted. */
const mostKept = 1_000

export type ProblemList = {
  readonly error: (sheet: string, cell: string, id: ErrorId, params?: SheetProblem['params']) => void
  readonly note: (sheet: string, cell: string, id: NoteId, params?: SheetProblem['params']) => void
  readonly kept: () => readonly SheetProblem[]
  readonly counts: () => { readonly errors: number; readonly notes: number }
}

/** Collects problems; errors are kept before notes when there are too many. */
export const createProblemList = (): ProblemList => {
  const errors: SheetProblem[] = []
  const notes: SheetProblem[] = []
  const counts = { errors: 0, notes: 0 }
  return {
    error: (sheet, cell, id, params = {}) => {
      counts.errors += 1
      if (errors.length < mostKept) errors.push({ id, severity: 'error', sheet, cell, params })
    },
    note: (sheet, cell, id, params = {}) => {
      counts.notes += 1
      if (notes.length < mostKept) notes.push({ id, severity: 'note', sheet, cell, params })
    },
    kept: () => [...errors, ...notes].slice(0, mostKept),
    counts: () => ({ ...counts }),
  }
}
