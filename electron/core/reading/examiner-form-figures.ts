import type { FormFigure } from '../../../shared/domain/examiner/snapshot.ts'
import type { FirmSession } from '../firm/firm-session.ts'

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

/** Figures typed into the year tables of a dossier's form where the template names the indicator they are of. */
export const formFigures = (firm: FirmSession, dossierId: string): FormFigure[] => {
  const indicators = new Map(firm.store.list('indicator').map(({ code, id }) => [code, id]))
  const sections = firm.template(dossierId).parts.flatMap(part => (part.type === 'form' ? part.sections : []))
  return sections
    .flatMap(section => section.fields)
    .flatMap(field => {
      const typed = field.type === 'year-table' ? firm.store.get('value', `${dossierId}:${field.id}`) : null
      if (field.type !== 'year-table' || typed === null) return []
      return field.rows.flatMap(({ id, label, indicator }) => {
        const indicatorId = indicators.get(indicator ?? '')
        if (indicatorId === undefined) return []
        return Object.entries(member(typed.value, id) ?? {}).flatMap(([year, value]): FormFigure[] =>
          /^\d{4}$/.test(year) && typeof value === 'number'
            ? [{ field: field.id, label, indicatorId, year, value }]
            : [],
        )
      })
    })
}
