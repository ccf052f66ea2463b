import type { ParsedInput } from '../../../shared/contract/requests.ts'
import type { Item } from '../../../shared/packs/instrument.ts'
import { bandsOfItem, consensusRow, type Review } from '../reading/consensus.ts'
import type { EntityFields } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'

type Result = Pick<EntityFields<'consensus'>, 'percent' | 'reason' | 'visitPercent' | 'visitReason'>

const longest = 4000

/** The item’s score as the team’s result has it: the percent that holds, and why. */
export const scoreChange = (review: Review, item: Item, result: Result): Change => {
  const { firm, assessmentId } = review
  const { percent, reason, visitPercent, visitReason } = result
  const id = `${assessmentId}/${item.code}`
  const row = firm.store.get('score', id)
  const why = [reason, visitPercent === null ? '' : visitReason].filter(text => text !== '').join('\n')
  const fields = {
    bands: bandsOfItem(review, item),
    percent: visitPercent ?? percent,
    reason: why.slice(0, longest),
  }
  return row === null
    ? {
        op: 'create',
        entity: 'score',
        id,
        fields: { assessmentId, item: item.code, ...fields },
      }
    : { op: 'update', entity: 'score', id, revision: row.revision, fields }
}

/** Agreeing one item: its consensus row and its score. What a visit made of it stays. */
export const agreeChanges = (
  review: Review,
  item: Item,
  { percent, reason, now }: { readonly percent: number; readonly reason: string; readonly now: number },
): Change[] => {
  const { firm, assessmentId } = review
  const id = `${assessmentId}/${item.code}`
  const row = consensusRow(review, item.code)
  const decided = { percent, reason, decidedAt: new Date(now).toISOString(), decidedBy: firm.actor() }
  const visit = row ?? { visitPercent: null, visitReason: '', visitedAt: '' }
  const { visitPercent, visitReason, visitedAt } = visit
  return [
    row === null
      ? {
          op: 'create',
          entity: 'consensus',
          id,
          fields: { assessmentId, item: item.code, ...decided, visitPercent, visitReason, visitedAt },
        }
      : { op: 'update', entity: 'consensus', id, revision: row.revision, fields: decided },
    scoreChange(review, item, { percent, reason, visitPercent, visitReason }),
  ]
}

type Adopted = Pick<ParsedInput<'consensus.save'>, 'item' | 'strengths' | 'opportunities'>

/** Takes sentences of the ballots over as findings of the item; those that are there already are not doubled. */
export const findingChanges = (
  { firm, assessmentId }: Review,
  { item, strengths, opportunities }: Adopted,
  newId: () => string,
): Change[] => {
  const rows = firm.store.list('finding', { assessmentId, item }, [{ field: 'position' }])
  const known = new Set(rows.map(({ kind, text }) => `${kind}\n${text.trim()}`))
  const wanted = [
    ...strengths.map(text => ({ kind: 'strength', text }) as const),
    ...opportunities.map(text => ({ kind: 'opportunity', text }) as const),
  ]
  const last = rows.at(-1)?.position ?? 0
  const fresh = wanted.filter(({ kind, text }) => {
    const key = `${kind}\n${text}`
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  return fresh.map(({ kind, text }, index) => {
    const fields = { assessmentId, item, kind, text, position: last + index + 1, dimension: null }
    return { op: 'create', entity: 'finding', id: newId(), fields }
  })
}
