import { type FirmFacts, firmFactsSchema } from '../../../shared/domain/firm/facts.ts'
import { notFound } from '../app-error.ts'
import type { EntityRow } from '../store/entities.ts'
import type { FirmStore } from '../store/firm-store.ts'

const names = Object.keys(firmFactsSchema.shape) as readonly (keyof FirmFacts)[]

export const firmRow = (store: FirmStore): EntityRow<'firm'> => {
  const row = store.get('firm', 'firm')
  if (row === null) throw notFound('firm', 'firm')
  return row
}

/** The facts of the firm, without what the file itself notes about its row. */
export const firmFactsOf = (store: FirmStore): FirmFacts => {
  const row = firmRow(store)
  return firmFactsSchema.parse(Object.fromEntries(names.map(name => [name, row[name]])))
}
