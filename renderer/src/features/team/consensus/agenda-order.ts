import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'

export type AgendaSort = 'weight' | 'code'
export type AgendaMark = 'discuss' | 'agreed' | 'open'

type Entry = Pick<ConsensusItem, 'item' | 'points' | 'spread' | 'mustDiscuss' | 'agreed'>

/** Points in dispute: the spread of an item times its points. */
export const weightOf = ({ points, spread }: Pick<Entry, 'points' | 'spread'>): number =>
  (points * (spread ?? 0)) / 100

/** How an item stands in the meeting. */
export const markOf = ({ agreed, mustDiscuss }: Pick<Entry, 'agreed' | 'mustDiscuss'>): AgendaMark =>
  agreed !== null ? 'agreed' : mustDiscuss ? 'discuss' : 'open'

/**
 * The order of the meeting. By weight: what must be discussed first, the most points in dispute ahead, then the
 * rest likewise. What is agreed keeps its place, so that nothing moves under the eyes of the meeting.
 */
export const orderAgenda = <T extends Entry>(items: readonly T[], sort: AgendaSort): readonly T[] =>
  sort === 'code'
    ? items
    : items.toSorted(
        (a, b) =>
          Number(b.mustDiscuss) - Number(a.mustDiscuss) || weightOf(b) - weightOf(a) || b.points - a.points,
      )

/** The first item of an order that is not agreed, what must be discussed ahead; null when all are. */
export const firstOpen = (items: readonly Entry[]): string | null =>
  (items.find(one => markOf(one) === 'discuss') ?? items.find(one => markOf(one) === 'open'))?.item ?? null
