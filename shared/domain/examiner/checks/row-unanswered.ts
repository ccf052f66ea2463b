import { defineCheck } from '../check.ts'
import { atProfile, listed } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/**
 * A row of a profile table (`tables`) that no narrative takes up where it should be (`in` `text`), or beside which no
 * result stands (`in` `results`).
 */
export const rowUnanswered = defineCheck({
  params: { tables: 'texts', in: ['text', 'results'] },
  gives: ['row', 'title', 'missing'],
  run: ({ snapshot, coverage, rows }, { tables, in: where }) =>
    coverage().flatMap(one => {
      const table = snapshot.instrument.profile.tables.find(({ id }) => id === one.tableId)
      const lacks = where === 'text' ? one.missingIn.length > 0 : one.lacksIndicator
      if (table === undefined || !tables.includes(table.id) || !lacks) return []
      const cells = rows.find(row => row.id === one.rowId)?.cells ?? {}
      const words = table.columns.filter(({ kind }) => kind === 'text').map(({ id }) => cells[id] ?? '')
      return [
        {
          place: atProfile(table.field),
          detail: one.code,
          quote: quoteOf(words.filter(word => word !== '').join(' · ')),
          says: {
            row: one.code,
            title: table.title,
            missing: listed(one.missingIn.map(leaves => leaves.join(' / '))),
          },
        },
      ]
    }),
})
