import type { SnapshotIndicator } from '../../dossier/snapshot.ts'
import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'
import { isAsGood, valuesOf } from '../series.ts'

/** Whether the newest own value is as good as the newest one it is compared with; null without a comparison. */
const isAhead = ({ direction, actual, rival, benchmark }: SnapshotIndicator): boolean | null => {
  const own = valuesOf(actual).at(-1)
  const others = [valuesOf(rival).at(-1), valuesOf(benchmark).at(-1)].filter(one => one !== undefined)
  if ((direction !== 'up' && direction !== 'down') || own === undefined || others.length === 0) return null
  return others.some(other => isAsGood(direction, own.value, other.value))
}

/**
 * Comparison banded from `from` percent up although less than `share` percent of the indicators have one (`of`
 * `compared`), or are as good as the rival or benchmark (`of` `ahead`).
 */
export const bandAboveComparison = defineCheck({
  params: { dimension: 'text', from: 'number', of: ['compared', 'ahead'], share: 'number' },
  gives: ['code', 'title', 'band', 'found', 'count'],
  run: ({ items }, { dimension, from, of, share }) =>
    items.flatMap(({ item, scale, bands, indicators }) => {
      const band = scale.bands[bands[dimension] ?? -1]
      if (band === undefined || band.from < from) return []
      const judged = indicators.filter(one => one.direction !== 'info').map(isAhead)
      const compared = judged.filter(one => one !== null)
      const [found, count] =
        of === 'compared'
          ? [compared.length, judged.length]
          : [compared.filter(Boolean).length, compared.length]
      return count === 0 || found * 100 >= share * count
        ? []
        : [
            {
              place: atScore(item.code),
              says: { ...named(item), band: `${band.from}–${band.to}%`, found, count },
            },
          ]
    }),
})
