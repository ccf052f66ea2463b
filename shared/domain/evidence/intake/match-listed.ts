type Listed = { readonly n: number; readonly path: string; readonly size: number }
type Offered = { readonly path: string; readonly size: number }

const ends = ({ path, size }: Offered): readonly string[] => {
  const parts = path.split('/')
  return parts.map((_, at) => `${size}:${parts.slice(at).join('/')}`)
}

/**
 * Which of the offered files are those of a list: the same size under the same path; where the folder was moved, the
 * same size under the longest end of the path that only one listed file has; else the same path, as a file that was
 * still being written has another size now. Gives pairs of the place in the list (`n`) and the index of the offered
 * file; no file is used twice.
 */
export const matchListed = (
  listed: readonly Listed[],
  offered: readonly Offered[],
): readonly { readonly n: number; readonly index: number }[] => {
  const byEnd = new Map<string, Listed[]>()
  const byPath = new Map<string, Listed[]>()
  const add = (map: Map<string, Listed[]>, key: string, one: Listed): void => {
    const there = map.get(key)
    if (there === undefined) map.set(key, [one])
    else there.push(one)
  }
  for (const one of listed) {
    add(byPath, one.path, one)
    for (const end of ends(one)) add(byEnd, end, one)
  }
  const taken = new Set<number>()
  const used = new Set<number>()
  const pair = (index: number, one: Listed | undefined): void => {
    if (one === undefined || taken.has(one.n) || used.has(index)) return
    taken.add(one.n)
    used.add(index)
    pairs.push({ n: one.n, index })
  }
  const pairs: { n: number; index: number }[] = []
  const free = (map: Map<string, Listed[]>, key: string): readonly Listed[] =>
    (map.get(key) ?? []).filter(({ n }) => !taken.has(n))
  for (const [index, { path, size }] of offered.entries())
    pair(
      index,
      free(byPath, path).find(one => one.size === size),
    )
  for (const [index, file] of offered.entries()) {
    for (const end of ends(file)) {
      const all = byEnd.get(end) ?? []
      if (all.length === 1) pair(index, all[0])
    }
  }
  for (const [index, { path }] of offered.entries()) {
    const found = free(byPath, path)
    if (found.length === 1) pair(index, found[0])
  }
  return pairs.sort((a, b) => a.n - b.n)
}
