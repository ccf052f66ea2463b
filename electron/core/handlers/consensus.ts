import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { defaultSpreadLimit } from '../../../shared/domain/review/spread.ts'
import type { Item } from '../../../shared/packs/instrument.ts'
import { AppError, conflict } from '../app-error.ts'
import { chiSquareTail } from '../reading/chi-square-tail.ts'
import {
  ballotViews,
  bandsOfItem,
  consensusItem,
  consensusRow,
  itemParts,
  type Review,
  readReview,
  spreadOfItem,
} from '../reading/consensus.ts'
import { consensusTable } from '../reading/consensus-table.ts'
import { itemOf, itemsOf, scaleOf } from '../reading/instrument-parts.ts'
import type { EntityRow } from '../store/entities.ts'
import { agreeChanges, findingChanges } from './consensus-changes.ts'
import type { HandlersOf } from './handler.ts'
import { checkAgainstScale } from './scores.ts'
import { visitHandlers } from './visits.ts'

const limitOf = ({ revision, spreadLimit }: EntityRow<'assessment'>) => ({
  revision,
  spreadLimit: spreadLimit ?? defaultSpreadLimit,
})

/** What the assessment that this one was started from ended with: after its visit, as agreed, or as scored. */
const previousOf = (
  { firm, assessmentId }: Review,
  item: string,
): RequestOutput<'consensus.item'>['previous'] => {
  const { previousId } = firm.assessment(assessmentId)
  const row = previousId === null ? null : firm.store.get('assessment', previousId)
  if (row === null) return null
  const id = `${row.id}/${item}`
  const agreed = firm.store.get('consensus', id)
  const percent = agreed?.visitPercent ?? agreed?.percent ?? firm.store.get('score', id)?.percent ?? null
  return percent === null ? null : { assessmentId: row.id, title: row.title, year: row.year, percent }
}

/** Why the median holds, in the words of the counting assessor who came nearest to it. */
const nearestReason = (review: Review, item: string, median: number): string =>
  review.members
    .filter(({ counts }) => counts)
    .flatMap(({ ballots }) => ballots.get(item) ?? [])
    .flatMap(({ percent, reason }) => (percent === null ? [] : [{ off: Math.abs(percent - median), reason }]))
    .toSorted((a, b) => a.off - b.off)[0]?.reason ?? ''

/** Items that need no discussion and are not agreed yet, each with the median it would take. */
const undisputed = (review: Review): readonly { readonly item: Item; readonly median: number }[] =>
  itemsOf(review.instrument).flatMap(item => {
    const { discuss, median } = spreadOfItem(review, item)
    const open = consensusRow(review, item.code) === null
    return open && discuss.length === 0 && median !== null ? [{ item, median }] : []
  })

export const consensusHandlers = {
  ...visitHandlers,
  'consensus.get': async (app, { assessmentId }) => {
    const upperTail = await chiSquareTail()
    const firm = app.firm()
    return {
      assessment: limitOf(firm.assessment(assessmentId)),
      ...consensusTable(readReview(firm, assessmentId), upperTail),
    }
  },
  'consensus.item': (app, { assessmentId, item: code }) => {
    const firm = app.firm()
    const review = readReview(firm, assessmentId)
    const item = itemOf(review.instrument, code)
    return {
      item: code,
      points: item.points,
      spreadLimit: review.limit,
      ballots: ballotViews(review, item),
      medianBands: bandsOfItem(review, item),
      ...itemParts(review, item),
      findings: firm.store
        .list('finding', { assessmentId, item: code }, [{ field: 'position' }])
        .map(({ id, kind, text }) => ({ id, kind, text })),
      previous: previousOf(review, code),
    }
  },
  'consensus.save': (app, input) => {
    const firm = app.firm()
    const { assessmentId, revision, percent, reason } = input
    const review = readReview(firm, assessmentId)
    const item = itemOf(review.instrument, input.item)
    checkAgainstScale(scaleOf(review.instrument, item), undefined, percent)
    if ((consensusRow(review, item.code)?.revision ?? 0) !== revision)
      throw conflict(consensusItem(review, item.code))
    if (reason === '' && spreadOfItem(review, item).discuss.length > 0)
      throw new AppError('reason-needed', { params: { item: item.code } })
    firm.commit('consensus.save', [
      ...agreeChanges(review, item, { percent, reason, now: app.options.clock() }),
      ...findingChanges(review, input, app.options.newId),
    ])
    return consensusItem(review, item.code)
  },
  'consensus.takeMedians': (app, { assessmentId }) => {
    const firm = app.firm()
    const review = readReview(firm, assessmentId)
    const now = app.options.clock()
    const taken = undisputed(review)
    const changes = taken.flatMap(({ item, median }) =>
      agreeChanges(review, item, { percent: median, reason: nearestReason(review, item.code, median), now }),
    )
    if (changes.length > 0) firm.commit('consensus.takeMedians', changes)
    return { items: taken.map(({ item }) => item.code) }
  },
  'consensus.setLimit': (app, { assessmentId, revision, spreadLimit }) => {
    const firm = app.firm()
    const stored = limitOf(firm.assessment(assessmentId))
    if (stored.revision !== revision) throw conflict(stored)
    firm.commit('consensus.setLimit', [
      { op: 'update', entity: 'assessment', id: assessmentId, revision, fields: { spreadLimit } },
    ])
    return limitOf(firm.assessment(assessmentId))
  },
} satisfies HandlersOf<'consensus.' | 'visits.'>
