import type { Register } from '../../../shared/domain/indicators/sheets/draft.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { itemsOf } from '../reading/instrument-parts.ts'

const resultLeaves = (instrument: Instrument): Register['leaves'] =>
  itemsOf(instrument)
    .filter(item => item.scale === 'results')
    .flatMap(item => item.leaves)
    .map(({ code, title }) => ({ code, titles: [title.zh, title.en] }))

/** The firm's own instruments; those that came with the application while it has no assessment. */
const instrumentsOf = (app: Pick<AppContext, 'packs'>, firm: FirmSession): readonly Instrument[] => {
  const assessments = firm.store.list('assessment')
  if (assessments.length > 0) return assessments.map(({ id }) => firm.instrument(id))
  return app.packs
    .list()
    .flatMap(({ kind, id, version }) =>
      kind === 'instrument' ? [app.packs.get('instrument', id, version).pack] : [],
    )
}

/** What the reader of a workbook must know of the register: its indicators and the leaves that indicators may have. */
export const sheetRegister = (app: Pick<AppContext, 'packs'>, firm: FirmSession): Register => {
  const indicators = firm.store
    .list('indicator', {}, [{ field: 'position' }])
    .map(({ id, code, name, leaf, unit, decimals, rivalName, benchmarkName }) => ({
      id,
      code,
      name,
      leaf,
      unit,
      decimals,
      rivalName,
      benchmarkName,
    }))
  const leaves = new Map(
    instrumentsOf(app, firm)
      .flatMap(resultLeaves)
      .map(leaf => [leaf.code, leaf]),
  )
  for (const { leaf } of indicators) if (!leaves.has(leaf)) leaves.set(leaf, { code: leaf, titles: [] })
  return { indicators, leaves: [...leaves.values()] }
}
