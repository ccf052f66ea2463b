import { withoutClaims } from '../../../shared/domain/text/claim-marks.ts'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

/** What is written in an assessment, by leaf, as it is printed and judged: without the marks of claims. */
export const narrativesOf = ({ store }: FirmSession, assessmentId: string): Record<string, RichText> =>
  Object.fromEntries(
    store.list('answer', { assessmentId }).map(({ leaf, narrative }) => [leaf, withoutClaims(narrative)]),
  )

/** How an assessment is judged, by item. */
export const scoresOf = (
  { store }: FirmSession,
  assessmentId: string,
): Record<string, Pick<EntityRow<'score'>, 'bands' | 'percent' | 'reason'>> =>
  Object.fromEntries(
    store
      .list('score', { assessmentId })
      .map(({ item, bands, percent, reason }) => [item, { bands, percent, reason }]),
  )
