import type { ConsensusItem, VisitCheck } from '../../../../../shared/contract/requests/consensus.ts'

type CheckCount = { readonly total: number; readonly open: number }

/** How many checks an item has, and how many are still open. */
export const countChecks = (checks: readonly VisitCheck[], item: string): CheckCount => {
  const own = checks.filter(check => check.item === item)
  return { total: own.length, open: own.filter(({ state }) => state === 'open').length }
}

type VisitedItem = {
  readonly item: string
  readonly before: number
  readonly after: number
  /** Points gained or lost. */
  readonly effect: number
  readonly reason: string
  readonly evidence: readonly string[]
}

/** The items of which the visit has made something, unchanged ones too. */
export const visitedItems = (items: readonly ConsensusItem[]): readonly VisitedItem[] =>
  items.flatMap(({ item, points, agreed, visit }) =>
    agreed === null || visit === null
      ? []
      : [
          {
            item,
            before: agreed.percent,
            after: visit.percent,
            effect: (points * (visit.percent - agreed.percent)) / 100,
            reason: visit.reason,
            evidence: visit.evidence,
          },
        ],
  )

/** A change with its sign, the true minus. */
export const signed = (value: number, text: string): string =>
  value > 0 ? `+${text}` : value < 0 ? `−${text}` : text
