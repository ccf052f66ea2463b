import type { Instrument } from '../../packs/instrument.ts'
import type { ReviewSeverity, ReviewTopic } from '../../packs/review-rules.ts'
import type { Remark } from './remark.ts'

type SeverityCounts = Readonly<Record<ReviewSeverity, number>>

type RemarkSummary = {
  readonly counts: SeverityCounts
  /** Topics in the order in which they first occur. */
  readonly topics: readonly { readonly topic: ReviewTopic; readonly count: number }[]
  /** Items with remarks, worst first: by errors, warnings, points, then in the order of the instrument. */
  readonly items: readonly ({ readonly item: string; readonly points: number } & SeverityCounts)[]
}

const countBySeverity = (remarks: readonly Pick<Remark, 'severity'>[]): SeverityCounts => {
  const count = (severity: ReviewSeverity) => remarks.filter(one => one.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** How many remarks there are, by severity, topic and item. */
export const summariseRemarks = (remarks: readonly Remark[], instrument: Instrument): RemarkSummary => {
  const byItem = Map.groupBy(remarks, ({ item }) => item)
  return {
    counts: countBySeverity(remarks),
    topics: [...Map.groupBy(remarks, ({ topic }) => topic)].map(([topic, all]) => ({
      topic,
      count: all.length,
    })),
    items: instrument.categories
      .flatMap(category => category.items)
      .flatMap(({ code, points }) => {
        const own = byItem.get(code)
        return own === undefined ? [] : [{ item: code, points, ...countBySeverity(own) }]
      })
      .sort((a, b) => b.error - a.error || b.warning - a.warning || b.points - a.points),
  }
}
