import type { Overall } from '../../../shared/contract/requests/reports.ts'
import type { FirmSession } from '../firm/firm-session.ts'

const key = '@overall'

export const overallId = (assessmentId: string): string => `${assessmentId}:${key}`

/** The fields under which the words on the whole are kept among the values of an assessment. */
export const overallFields = (assessmentId: string, text: string) => ({
  scope: assessmentId,
  key,
  value: text,
})

/** The assessors' words on the whole; never written has revision 0. */
export const readOverall = (firm: FirmSession, assessmentId: string): Overall => {
  const row = firm.store.get('value', overallId(assessmentId))
  if (row === null) return { revision: 0, text: '' }
  return { revision: row.revision, text: typeof row.value === 'string' ? row.value : '' }
}
