/** Search parameters as plain text: an item code such as 4.1 must never become a number. */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

export const stringifySearch = (search: Record<string, unknown>): string => {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  )
  const text = new URLSearchParams(pairs).toString()
  return text === '' ? '' : `?${text}`
}

/** Keeps the named parameters that are there; everything else in the address is dropped. */
export const pickSearch =
  <K extends string>(...keys: readonly K[]) =>
  (search: Record<string, unknown>): { [P in K]?: string } => {
    const picked: { [P in K]?: string } = {}
    for (const key of keys) {
      const value = search[key]
      if (typeof value === 'string' && value !== '') picked[key] = value
    }
    return picked
  }
