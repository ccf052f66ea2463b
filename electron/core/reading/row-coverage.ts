import type { RowCoverage } from '../../../shared/contract/requests/profile-rows.ts'
import { rowCoverage } from '../../../shared/domain/profile/row-coverage.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listProfileRows } from './profile-rows.ts'

/** How far one assessment takes up the rows of the profile's tables. */
export const rowCoverageOf = (firm: FirmSession, assessmentId: string): RowCoverage[] => {
  const answers = firm.store
    .list('answer', { assessmentId })
    .map(({ leaf, narrative }) => [leaf, narrative] as const)
  return rowCoverage({
    instrument: firm.instrument(assessmentId),
    rows: listProfileRows(firm),
    answers: Object.fromEntries(answers),
    indicators: firm.store.list('indicator', {}, [{ field: 'position' }]),
  }).map(({ namedIn, missingIn, indicators, ...row }) => ({
    ...row,
    namedIn: [...namedIn],
    missingIn: missingIn.map(leaves => [...leaves]),
    indicators: [...indicators],
  }))
}
