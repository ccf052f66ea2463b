import type { CheckContext } from '../check-context.ts'
import { type Remark, remark } from '../remark.ts'
import type { SnapshotIndicator } from '../snapshot.ts'

/** Years of own values that make a trend (national award practice: at least three). */
const trendYears = 3

const checkIndicator = (indicator: SnapshotIndicator, leaf: string): readonly Remark[] => {
  const years = Object.keys(indicator.actual).length
  const params = { name: indicator.name, leaf }
  return [
    ...(years < trendYears
      ? [remark('indicator-few-years', 'warning', 'indicators', leaf, { ...params, years })]
      : []),
    ...(indicator.direction !== 'info' &&
    Object.keys(indicator.rival).length === 0 &&
    Object.keys(indicator.benchmark).length === 0
      ? [remark('indicator-without-comparison', 'info', 'indicators', leaf, params)]
      : []),
  ]
}

/** Results need measured series: at least one per result leaf, three years, something to compare with. */
export const checkResults = ({ snapshot, say }: CheckContext): readonly Remark[] =>
  snapshot.instrument.categories.flatMap(category =>
    category.items.flatMap(item =>
      item.scale !== 'results'
        ? []
        : item.leaves.flatMap(leaf => {
            const indicators = snapshot.indicators.filter(one => one.leaf === leaf.code)
            return indicators.length === 0
              ? [
                  remark('leaf-without-indicator', 'warning', 'indicators', leaf.code, {
                    code: leaf.code,
                    title: say(leaf.title),
                  }),
                ]
              : indicators.flatMap(one => checkIndicator(one, leaf.code))
          }),
    ),
  )
