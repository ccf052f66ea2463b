/**
 * Hands what comes in on together: the first at once, the rest after a pause that `pauseMs` tells anew each time, so
 * that a stream of changes asks for each answer again now and then, not at every change.
 */
export const gather = <T>(
  hand: (all: ReadonlySet<T>) => void,
  pauseMs: () => number,
): ((some: readonly T[]) => void) => {
  let waiting = new Set<T>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const flush = (): void => {
    timer = null
    if (waiting.size === 0) return
    const all = waiting
    waiting = new Set()
    hand(all)
    timer = setTimeout(flush, pauseMs())
  }
  return some => {
    for (const one of some) waiting.add(one)
    if (timer === null) flush()
  }
}
