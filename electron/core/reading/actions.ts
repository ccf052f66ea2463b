import type { Action } from '../../../shared/contract/requests/actions.ts'
import { actionTarget } from '../../../shared/domain/evidence/link-target.ts'
import { priorityOf } from '../../../shared/domain/improvement/priority.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

/** What an action shows of the rows around it. */
type Around = {
  readonly year: number | null
  readonly percent: number | null
  readonly finding: string | null
  readonly evidence: number
}

const actionOf = ({ updatedAt: _, ...row }: EntityRow<'action'>, around: Around): Action => {
  const { gap, ease, value } = priorityOf({ ...row, percent: around.percent })
  return { ...row, ...around, priority: { gap, ease, value } }
}

const aroundOf = (firm: FirmSession, row: EntityRow<'action'>, evidence: number): Around => {
  const { assessmentId, item, findingId } = row
  const assessment = assessmentId === null ? null : firm.store.get('assessment', assessmentId)
  const score = assessment === null ? null : firm.store.get('score', `${assessment.id}/${item}`)
  const finding = findingId === null ? null : firm.store.get('finding', findingId)
  return {
    year: assessment?.year ?? null,
    percent: score?.percent ?? null,
    finding: finding?.text ?? null,
    evidence,
  }
}

/** How many evidence are linked to each improvement, by the target of the links; asks the index only. */
const linksOf = (firm: FirmSession): ReadonlyMap<string, number> =>
  new Map(
    firm.store.db
      .prepare<[string, string], { readonly target: string; readonly links: number }>(
        'SELECT target, count(*) AS links FROM evidence_link WHERE target >= ? AND target < ? GROUP BY target',
      )
      .all('action:', 'action;')
      .map(({ target, links }) => [target, links]),
  )

/** The improvements of the firm, or of one assessment, in the order in which they were added. */
export const listActions = (firm: FirmSession, assessmentId?: string): Action[] => {
  const links = linksOf(firm)
  return firm.store
    .list('action', assessmentId === undefined ? {} : { assessmentId }, [{ field: 'position' }])
    .map(row => actionOf(row, aroundOf(firm, row, links.get(actionTarget(row.id)) ?? 0)))
}

/** One improvement; throws `not-found`. */
export const findAction = (firm: FirmSession, id: string): Action => {
  const row = firm.store.get('action', id)
  if (row === null) throw notFound('action', id)
  const links = firm.store.list('evidenceLink', { target: actionTarget(id) })
  return actionOf(row, aroundOf(firm, row, links.length))
}
