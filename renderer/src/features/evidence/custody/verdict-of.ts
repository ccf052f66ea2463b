type Verdict = { readonly count: number; readonly wrong: readonly number[] }

/** What a verification has found; null while it has not ended well. */
export const verdictOf = (result: unknown): Verdict | null => {
  const count: unknown = Reflect.get(Object(result), 'count')
  const wrong: unknown = Reflect.get(Object(result), 'wrong')
  return typeof count === 'number' && Array.isArray(wrong) ? { count, wrong: wrong.map(Number) } : null
}
