/** One line of the bench: ours against a peer or a physical limit, both measured in the same run. */
export type Line = {
  readonly name: string
  readonly against: string
  /** Ours divided by theirs. */
  readonly ratio: number
  /** The design's budget for the ratio; null where none is set. */
  readonly atMost: number | null
  readonly detail: string
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2
}

/** The value below which 95 % of the measurements lie. */
export const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.95) - 1)] ?? Number.NaN

/** Milliseconds that a piece of work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Times two pieces of work in turn, A B A B …, after one uncounted round, so that a machine that
 * speeds up or slows down touches both alike.
 */
export const pairs = async (
  rounds: number,
  a: () => unknown,
  b: () => unknown,
): Promise<{ readonly a: readonly number[]; readonly b: readonly number[] }> => {
  await a()
  await b()
  const as: number[] = []
  const bs: number[] = []
  for (let i = 0; i < rounds; i++) {
    as.push(await timed(a))
    bs.push(await timed(b))
  }
  return { a: as, b: bs }
}

export const ms = (value: number): string =>
  value < 10
    ? `${value.toFixed(2)} ms`
    : value < 1000
      ? `${value.toFixed(0)} ms`
      : `${(value / 1000).toFixed(2)} s`
