import type { GainRow } from '../../../../shared/contract/requests/years.ts'

type GainGroups = {
  readonly reachable: readonly GainRow[]
  readonly held: readonly GainRow[]
  readonly top: readonly GainRow[]
}

/** Parts the ranked gains into what can be won at once, what a cap holds, and what has no points near. */
export const gainGroups = (gains: readonly GainRow[]): GainGroups => ({
  reachable: gains.filter(({ gained }) => gained > 0),
  held: gains.filter(({ gained, limit }) => gained === 0 && limit !== null),
  top: gains.filter(({ gained, limit }) => gained === 0 && limit === null),
})

/** What every reachable item would stand at; the first `count` of them, or all. */
export const reachablePercents = (
  gains: readonly GainRow[],
  count = gains.length,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    gains
      .filter(({ gained }) => gained > 0)
      .slice(0, count)
      .map(({ code, to }) => [code, to]),
  )

/** Only what differs from the present percent is a supposition. */
export const supposed = (
  played: Readonly<Record<string, number>>,
  gains: readonly Pick<GainRow, 'code' | 'percent'>[],
): Readonly<Record<string, number>> => {
  const now = new Map(gains.map(({ code, percent }) => [code, percent]))
  return Object.fromEntries(
    Object.entries(played).filter(([code, percent]) => now.has(code) && now.get(code) !== percent),
  )
}
