type Answer = { readonly leaf: string }
type Note = { readonly leaf: string; readonly question: string }

/** What is taken over into a new year, and the leaves with text that the newer instrument no longer knows. */
type YearPlan<A extends Answer, N extends Note> = {
  readonly answers: readonly A[]
  readonly notes: readonly N[]
  readonly left: readonly string[]
}

/**
 * Chooses what a new year takes over from the last: answers of leaves and notes of questions that its
 * instrument still has. Scores and findings are never taken over: a year is judged anew.
 *
 * @param places leaf code → ids of its questions, of the new year's instrument
 */
export const planYear = <A extends Answer, N extends Note>(
  from: { readonly answers: readonly A[]; readonly notes: readonly N[] },
  places: ReadonlyMap<string, ReadonlySet<string>>,
  take: { readonly answers: boolean; readonly notes: boolean },
): YearPlan<A, N> => {
  const answers = take.answers ? from.answers : []
  const notes = take.notes ? from.notes : []
  const gone = [...answers, ...notes].map(({ leaf }) => leaf).filter(leaf => !places.has(leaf))
  return {
    answers: answers.filter(({ leaf }) => places.has(leaf)),
    notes: notes.filter(({ leaf, question }) => places.get(leaf)?.has(question) === true),
    left: [...new Set(gone)].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  }
}
