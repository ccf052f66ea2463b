import type { ProfileRow } from '../../../shared/contract/requests/profile-rows.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

const profileRowOf = (row: EntityRow<'profileRow'>): ProfileRow => ({
  id: row.id,
  revision: row.revision,
  tableId: row.tableId,
  code: row.code,
  cells: { ...row.cells },
  position: row.position,
})

/** The rows of one profile table, or of all tables, in their order. */
export const listProfileRows = (firm: FirmSession, tableId?: string): ProfileRow[] =>
  firm.store
    .list('profileRow', tableId === undefined ? {} : { tableId }, [
      { field: 'tableId' },
      { field: 'position' },
    ])
    .map(profileRowOf)

/** The rows of the tables that an instrument has, in their order; rows of other instruments' tables are left out. */
export const tableRowsOf = (firm: FirmSession, { profile }: Instrument): ProfileRow[] => {
  const tables = new Set(profile.tables.map(table => table.id))
  return listProfileRows(firm).filter(row => tables.has(row.tableId))
}

/** One row of a profile table; throws `not-found`. */
export const findProfileRow = (firm: FirmSession, id: string): ProfileRow => {
  const row = firm.store.get('profileRow', id)
  if (row === null) throw notFound('profileRow', id)
  return profileRowOf(row)
}

/** Every code that a profile row was ever given, those of removed rows too: the journal forgets nothing. */
export const givenCodes = (firm: FirmSession): string[] =>
  firm.store.db
    .prepare<[], string>(
      `SELECT json_extract(change.value, '$.fields.code.now')
       FROM (SELECT DISTINCT seq FROM journal_touch WHERE entity = 'profileRow') AS touched
       JOIN journal ON journal.seq = touched.seq, json_each(journal.changes) AS change
       WHERE json_extract(change.value, '$.entity') = 'profileRow'
         AND json_extract(change.value, '$.op') = 'create'`,
    )
    .pluck()
    .all()
