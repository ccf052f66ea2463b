import type { YearFacts } from '../../../shared/domain/years/compare-years.ts'
import { previousOf } from '../../../shared/domain/years/previous-of.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

/** What one year is compared by. */
export const yearFactsOf = (firm: FirmSession, assessmentId: string): YearFacts => ({
  instrument: firm.instrument(assessmentId),
  scores: Object.fromEntries(
    firm.store.list('score', { assessmentId }).map(({ item, percent }) => [item, { percent }]),
  ),
  opportunities: firm.store
    .list('finding', { assessmentId, kind: 'opportunity' }, [{ field: 'position' }])
    .map(({ id, item, text }) => ({ id, item, text })),
  actions: firm.store.list('action', { assessmentId }).map(({ findingId, state }) => ({ findingId, state })),
})

/** The assessment of the year before; null when there is none. */
export const previousRow = (firm: FirmSession, assessmentId: string): EntityRow<'assessment'> | null =>
  previousOf(
    firm.store.list('assessment', {}, [{ field: 'year' }, { field: 'title' }]),
    firm.assessment(assessmentId),
  )
