import type { Turns } from './turns.ts'

type Compare<T> = (a: T, b: T) => number

/** So few are sorted at once: a handful of milliseconds even by the rules of a language. */
const together = 100

const merged = async <T>(
  left: readonly T[],
  right: readonly T[],
  compare: Compare<T>,
  turns: Turns,
): Promise<readonly T[]> => {
  const out: T[] = []
  let at = 0
  for (const one of left) {
    for (let next = right[at]; next !== undefined && compare(next, one) < 0; next = right[++at])
      out.push(next)
    out.push(one)
    if (turns.due()) await turns.rest()
  }
  return [...out, ...right.slice(at)]
}

/** As `toSorted`, of things that are never undefined; thousands are sorted without holding the window. */
export const sortInTurns = async <T extends object>(
  list: readonly T[],
  compare: Compare<T>,
  turns: Turns,
): Promise<readonly T[]> => {
  let runs: (readonly T[])[] = []
  for (let from = 0; from < list.length; from += together) {
    runs.push(list.slice(from, from + together).sort(compare))
    if (turns.due()) await turns.rest()
  }
  while (runs.length > 1) {
    const next: (readonly T[])[] = []
    for (let at = 0; at < runs.length; at += 2)
      next.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], compare, turns))
    runs = next
  }
  return runs[0] ?? []
}
