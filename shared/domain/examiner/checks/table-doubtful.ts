import { checkTable } from '../../profile/check-table.ts'
import { defineCheck } from '../check.ts'
import { atProfile } from '../places.ts'

/** A profile table whose shares do not make a whole (`share-sum`) or that holds words where a number belongs. */
export const tableDoubtful = defineCheck({
  params: { kind: ['share-sum', 'not-a-number', 'percent-out-of-range', 'name-twice'] },
  gives: ['title', 'column', 'found'],
  run: ({ snapshot }, { kind }) =>
    snapshot.instrument.profile.tables.flatMap(table => {
      const rows = snapshot.rows.filter(row => row.tableId === table.id)
      return checkTable(table, rows)
        .filter(problem => problem.kind === kind)
        .map(({ columnId, rowId, params }) => ({
          place: atProfile(table.field),
          detail: `${table.id}/${columnId}/${rowId ?? ''}`,
          says: {
            title: table.title,
            column: table.columns.find(({ id }) => id === columnId)?.title ?? columnId,
            found: params.sum ?? params.text ?? '',
          },
        }))
    }),
})
