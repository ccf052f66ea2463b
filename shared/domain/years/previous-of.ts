type Known = {
  readonly id: string
  readonly year: number
  readonly instrumentId: string
  readonly previousId: string | null
}

/**
 * The assessment that comes before another one: the one it was started from while that is still there, else
 * the newest earlier year with the same instrument. Null when there is none. Of two in one year the later in
 * the list is taken.
 */
export const previousOf = <A extends Known>(assessments: readonly A[], one: Known): A | null => {
  const from = assessments.find(({ id }) => id === one.previousId)
  if (from !== undefined) return from
  return (
    assessments
      .filter(other => other.instrumentId === one.instrumentId && other.year < one.year)
      .toSorted((a, b) => a.year - b.year)
      .at(-1) ?? null
  )
}
