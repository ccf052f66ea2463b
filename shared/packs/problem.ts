/** What is wrong in a pack and where: `path` as in `categories[0].items[2].points`, `message` one sentence. */
export type PackProblem = { readonly path: string; readonly message: string }

/** Writes a path of keys and indices the way a JSON reader expects it. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')

/** One problem for every value that was already seen in the list. */
export const checkUnique = (path: string, values: readonly string[]): readonly PackProblem[] => {
  const seen = new Set<string>()
  return values.flatMap(value => {
    if (!seen.has(value)) {
      seen.add(value)
      return []
    }
    return [{ path, message: `“${value}” is used more than once.` }]
  })
}
