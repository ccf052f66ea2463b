export type CheckText = { readonly item: string; readonly text: string }

const keyOf = ({ item, text }: CheckText): string => `${item}\n${text.replaceAll(/\s+/g, ' ').trim()}`

/** What of `wanted` is not among `existing`, each once; white space apart, equal texts of one item are the same. */
export const newChecks = (wanted: readonly CheckText[], existing: readonly CheckText[]): CheckText[] => {
  const known = new Set(existing.map(keyOf))
  return wanted.filter(check => {
    const key = keyOf(check)
    if (check.text.trim() === '' || known.has(key)) return false
    known.add(key)
    return true
  })
}
