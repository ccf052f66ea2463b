import { defineCheck } from '../check.ts'
import { atDossier } from '../places.ts'

/** A figure typed into an application form that is not the register's own for the same indicator and year. */
export const formDiffersRegister = defineCheck({
  params: {},
  gives: ['dossier', 'label', 'year', 'typed', 'kept'],
  run: ({ snapshot, indicator }) =>
    snapshot.dossiers.flatMap(({ id, title, figures }) =>
      figures.flatMap(({ field, label, indicatorId, year, value }) => {
        const kept = indicator(indicatorId)?.actual[year]
        if (kept === undefined || Math.abs(kept - value) <= Math.abs(kept) * 0.0005) return []
        return [
          {
            place: atDossier(id),
            detail: `${field}/${indicatorId}/${year}`,
            says: { dossier: title, label, year, typed: value, kept },
          },
        ]
      }),
    ),
})
