export type Gatherer<T> = {
  readonly add: (some: readonly T[]) => void
  /** Hands on at once what waits. */
  readonly now: () => void
}

/**
 * Hands what comes in on together: the first at once, what follows after a pause, so that a stream of changes asks
 * for each answer again now and then, not at every change.
 */
export const gather = <T>(hand: (all: ReadonlySet<T>) => void, pauseMs: number): Gatherer<T> => {
  let waiting = new Set<T>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const now = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (waiting.size === 0) return
    const all = waiting
    waiting = new Set()
    hand(all)
    timer = setTimeout(now, pauseMs)
  }
  return {
    add: some => {
      for (const one of some) waiting.add(one)
      if (timer === null) now()
    },
    now,
  }
}
