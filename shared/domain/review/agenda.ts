type AgendaItem = { readonly item: string; readonly weight: number }

type Disputed = {
  readonly item: string
  readonly points: number
  readonly spread: number | null
  readonly discuss: readonly unknown[]
}

/**
 * The items that must be discussed, in the order in which the meeting should take them: first where most points
 * are in dispute (points × spread), then by points, then as the instrument has them.
 *
 * @returns `weight` is the points in dispute; 0 where there is no spread because too few scored
 */
export const agendaOf = (items: readonly Disputed[]): AgendaItem[] =>
  items
    .filter(({ discuss }) => discuss.length > 0)
    .map(({ item, points, spread }) => ({ item, points, weight: (points * (spread ?? 0)) / 100 }))
    .toSorted((a, b) => b.weight - a.weight || b.points - a.points)
    .map(({ item, weight }) => ({ item, weight }))
