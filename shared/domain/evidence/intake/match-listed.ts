type Listed = { readonly n: number; readonly path: string; readonly size: number }
type Offered = { readonly path: string; readonly size: number }

const ends = (path: string): readonly string[] => {
  const parts = path.split('/')
  return parts.map((_, at) => parts.slice(at).join('/'))
}
const sized = (end: string, { size }: { readonly size: number }): string => `${size}:${end}`

const add = (map: Map<string, Listed[]>, key: string, one: Listed): void => {
  const there = map.get(key)
  if (there === undefined) map.set(key, [one])
  else there.push(one)
}

/**
 * Which of the offered files are those of a list: the same size under the same path; where the folder was moved, the
 * same size under the longest end of the path that only one listed file has; else the same path, as a file that was
 * still being written has another size now. `bySight` takes an end of the path alone for enough: for files that a
 * person chose as the missing ones. Gives pairs of the place in the list (`n`) and the index of the offered file; no
 * file is used twice.
 */
export const matchListed = (
  listed: readonly Listed[],
  offered: readonly Offered[],
  bySight = false,
): readonly { readonly n: number; readonly index: number }[] => {
  const byEnd = new Map<string, Listed[]>()
  const byPath = new Map<string, Listed[]>()
  const bySightEnd = new Map<string, Listed[]>()
  for (const one of listed) {
    add(byPath, one.path, one)
    for (const end of ends(one.path)) {
      add(byEnd, sized(end, one), one)
      if (bySight) add(bySightEnd, end, one)
    }
  }
  const taken = new Set<number>()
  const used = new Set<number>()
  const pairs: { n: number; index: number }[] = []
  const pair = (index: number, one: Listed | undefined): void => {
    if (one === undefined || taken.has(one.n) || used.has(index)) return
    taken.add(one.n)
    used.add(index)
    pairs.push({ n: one.n, index })
  }
  const only = (found: readonly Listed[] = []): Listed | undefined =>
    found.length === 1 ? found[0] : undefined
  const free = (path: string): readonly Listed[] => (byPath.get(path) ?? []).filter(({ n }) => !taken.has(n))

  for (const [index, { path, size }] of offered.entries())
    pair(
      index,
      free(path).find(one => one.size === size),
    )
  for (const [index, file] of offered.entries())
    for (const end of ends(file.path)) pair(index, only(byEnd.get(sized(end, file))))
  for (const [index, { path }] of offered.entries()) pair(index, only(free(path)))
  for (const [index, { path }] of offered.entries())
    for (const end of ends(path)) pair(index, only(bySightEnd.get(end)))
  return pairs.sort((a, b) => a.n - b.n)
}
