import type { Takeover } from '../../../shared/contract/requests/years.ts'
import type { FirmSession } from '../firm/firm-session.ts'

/** The texts of an assessment that were taken over, by leaf. */
export const listTakeovers = (firm: FirmSession, assessmentId: string): Takeover[] => {
  firm.assessment(assessmentId)
  return firm.store
    .list('takeover', { assessmentId }, [{ field: 'leaf' }, { field: 'takenAt' }])
    .map(({ leaf, sourceAssessmentId, sourceCode, takenAt, reviewed }) => {
      const source = firm.store.get('assessment', sourceAssessmentId)
      return {
        leaf,
        sourceAssessmentId,
        sourceCode,
        source: source === null ? null : { year: source.year, title: source.title },
        takenAt,
        reviewed,
      }
    })
}
