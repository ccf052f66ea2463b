import { defineCheck } from '../check.ts'
import { atProfile } from '../places.ts'

/** A profile table of the list that has no row, neither of its own nor in the words of its field. */
export const tableEmpty = defineCheck({
  params: { tables: 'texts' },
  gives: ['title'],
  run: ({ snapshot, rows, profile }, { tables }) =>
    [...profile.values()].every(({ characters }) => characters === 0)
      ? []
      : snapshot.instrument.profile.tables
          .filter(({ id }) => tables.includes(id) && !rows.some(row => row.tableId === id))
          .map(({ id, title, field }) => ({ place: atProfile(field), detail: id, says: { title } })),
})
