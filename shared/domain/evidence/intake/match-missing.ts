type Wanted = { readonly n: number; readonly path: string; readonly size: number }
type Offered = { readonly path: string; readonly size: number }

const ends = (path: string, size: number): readonly string[] => {
  const parts = path.split('/')
  return parts.map((_, at) => `${size}:${parts.slice(at).join('/')}`)
}

/**
 * Which of the offered files are the missing ones of an intake: the same size under the same path, or, where the
 * folder was moved, under the longest end of the path that only one missing file has. Gives pairs of the place in
 * the list (`n`) and the index of the offered file; no file is used twice.
 */
export const matchMissing = (
  missing: readonly Wanted[],
  offered: readonly Offered[],
): readonly { readonly n: number; readonly index: number }[] => {
  const byEnd = new Map<string, Wanted[]>()
  for (const one of missing)
    for (const end of ends(one.path, one.size)) byEnd.set(end, [...(byEnd.get(end) ?? []), one])
  const taken = new Set<number>()
  return offered.flatMap(({ path, size }, index) => {
    for (const end of ends(path, size)) {
      const found = byEnd.get(end) ?? []
      const exact = found.find(one => one.path === path)
      const one = exact ?? (found.length === 1 ? found[0] : undefined)
      if (one === undefined || taken.has(one.n)) continue
      taken.add(one.n)
      return [{ n: one.n, index }]
    }
    return []
  })
}
