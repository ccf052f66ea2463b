import type { CheckContext } from '../check-context.ts'
import { type Remark, remark } from '../remark.ts'

/** Every item has a percent, and every percent its written reason. */
export const checkScores = ({ snapshot, say }: CheckContext): readonly Remark[] =>
  snapshot.instrument.categories.flatMap(category =>
    category.items.flatMap(item => {
      const score = snapshot.scores[item.code]
      const params = { code: item.code, title: say(item.title), points: item.points }
      if (score === undefined || score.percent === null)
        return [remark('item-unscored', 'warning', 'score', item.code, params)]
      return score.reason.trim() === ''
        ? [remark('score-without-reason', 'info', 'score', item.code, params)]
        : []
    }),
  )
