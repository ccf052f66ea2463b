import type { ReviewRule, ReviewRules, ReviewSeverity } from '../../packs/review-rules.ts'
import type { Hit } from './check.ts'
import { checkTable } from './check-table.ts'
import { type ExaminerIndex, indexSnapshot } from './examiner-index.ts'
import type { Remark, RemarkPlace } from './remark.ts'
import type { ExaminerSnapshot } from './snapshot.ts'

const rank: Readonly<Record<ReviewSeverity, number>> = { error: 0, warning: 1, info: 2 }

/** The item that a place belongs to; evidence that stands behind several belongs to none of them. */
const itemAt = (index: ExaminerIndex, { screen, code }: RemarkPlace): string | null => {
  if (screen === 'indicator') return index.leafOf(index.indicator(code)?.leaf ?? '')?.item.code ?? null
  if (screen === 'evidence') {
    const behind = index.itemsBehind(code)
    return behind.length === 1 ? (behind[0]?.item.code ?? null) : null
  }
  return index.itemOf(code)?.item.code ?? index.leafOf(code)?.item.code ?? null
}

/** The points of the item, of the leaf's share in it, or of the weightiest item that an evidence stands behind. */
const pointsAt = (index: ExaminerIndex, { screen, code }: RemarkPlace, item: string | null): number => {
  if (screen === 'evidence') {
    return Math.max(0, ...index.itemsBehind(code).map(one => one.item.points))
  }
  const leaf = index.leafOf(screen === 'indicator' ? (index.indicator(code)?.leaf ?? '') : code)
  const whole = index.itemOf(item ?? '')?.item
  if (whole === undefined) return 0
  return leaf === undefined || index.itemOf(code) !== undefined
    ? whole.points
    : Math.round((whole.points * 10) / whole.leaves.length) / 10
}

const remarkOf = (index: ExaminerIndex, rule: ReviewRule, hit: Hit): Remark => {
  const { place, detail, quote = '', says } = hit
  const item = hit.item === undefined ? itemAt(index, place) : hit.item
  const key = `${place.screen}:${place.code}${detail === undefined ? '' : `#${detail}`}`
  const points = pointsAt(index, place, item)
  const { id, severity, topic } = rule
  return { rule: id, severity, topic, place, key, item, points, quote, says }
}

/**
 * What an examiner would raise about an assessment, by the rules of a pack: gravest first, then by the points that
 * hang on it, then in the order of the instrument and of the rules. Pure: the same snapshot gives the same list.
 */
export const examine = (snapshot: ExaminerSnapshot, pack: ReviewRules): readonly Remark[] => {
  const index = indexSnapshot(snapshot, pack)
  const order = new Map(index.items.map(({ item }, at) => [item.code, at]))
  const orderOf = (item: string | null): number => order.get(item ?? '') ?? order.size
  const found = pack.rules.flatMap((rule, at) => {
    const seen = new Set<string>()
    return (
      checkTable[rule.check]
        ?.run(index, rule.params)
        .map(hit => remarkOf(index, rule, hit))
        .filter(({ key }) => !seen.has(key) && seen.add(key))
        .map(remark => ({ remark, at })) ?? []
    )
  })
  return found
    .sort(
      (a, b) =>
        rank[a.remark.severity] - rank[b.remark.severity] ||
        b.remark.points - a.remark.points ||
        orderOf(a.remark.item) - orderOf(b.remark.item) ||
        a.at - b.at ||
        (a.remark.key < b.remark.key ? -1 : 1),
    )
    .map(({ remark }) => remark)
}
