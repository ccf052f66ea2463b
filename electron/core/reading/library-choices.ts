import type { RequestOutput } from '../../../shared/contract/requests.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { untilChanged } from './until-changed.ts'

const mostOwners = 500

/** What the evidence itself offers to choose from: years of issue, newest first, and who answers for it. */
export const libraryChoices = (firm: FirmSession): RequestOutput<'library.choices'> =>
  untilChanged(firm, 'choices', () => ({
    years: firm.store.db
      .prepare<[], { year: number }>(
        `SELECT DISTINCT CAST(substr(issued_on, 1, 4) AS INTEGER) AS year FROM library_entry
         WHERE year BETWEEN 1000 AND 9999 ORDER BY year DESC`,
      )
      .all()
      .map(({ year }) => year),
    owners: firm.store.db
      .prepare<[number], { owner: string }>(
        `SELECT DISTINCT owner FROM library_entry WHERE owner <> '' ORDER BY owner LIMIT ?`,
      )
      .all(mostOwners)
      .map(({ owner }) => owner),
  }))
