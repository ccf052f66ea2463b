import { toThousandths } from './to-thousandths.ts'
/** A column of a waterfall: a total stands on the ground, a step hangs between two levels. */
export type WaterfallColumn = {
  readonly id: string
  readonly kind: 'total' | 'rise' | 'fall' | 'level'
  /** The lower and the upper edge of the column. */
  readonly from: number
  readonly to: number
  readonly change: number
}

/**
 * From one total to another over the changes between them: `start`, one column per change in the given order,
 * `end`. The last step always ends at the end total.
 */
export const waterfall = (
  start: number,
  changes: readonly { readonly id: string; readonly change: number }[],
): readonly WaterfallColumn[] => {
  const columns: WaterfallColumn[] = [{ id: 'start', kind: 'total', from: 0, to: start, change: 0 }]
  let level = start
  for (const { id, change } of changes) {
    const next = toThousandths(level + change)
    const kind = change > 0 ? 'rise' : change < 0 ? 'fall' : 'level'
    columns.push({ id, kind, from: Math.min(level, next), to: Math.max(level, next), change })
    level = next
  }
  return [...columns, { id: 'end', kind: 'total', from: 0, to: level, change: toThousandths(level - start) }]
}
