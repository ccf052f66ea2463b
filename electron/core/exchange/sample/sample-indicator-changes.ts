import { seriesNames } from '../../../../shared/domain/indicators/indicator.ts'
import type { Sample } from '../../../../shared/packs/sample.ts'
import type { SampleIndicator } from '../../../../shared/packs/sample-indicator.ts'
import type { Change } from '../../store/firm-store.ts'
import type { SampleIds } from './sample-ids.ts'

const valueChanges = (indicatorId: string, indicator: SampleIndicator): readonly Change[] =>
  seriesNames.flatMap(series =>
    Object.entries(indicator[series]).map(([year, value]): Change => {
      const id = `${indicatorId}/${series}/${year}`
      const fields = { indicatorId, series, year: Number(year), value, source: null }
      return { op: 'create', entity: 'indicatorValue', id, fields }
    }),
  )

const monthChanges = (indicatorId: string, { months }: SampleIndicator): readonly Change[] =>
  (['actual', 'target'] as const).flatMap(series =>
    (months?.[series] ?? []).map((value, index): Change => {
      const month = `${months?.year}-${String(index + 1).padStart(2, '0')}`
      const fields = { indicatorId, series, month, value }
      return {
        op: 'create',
        entity: 'indicatorMonth',
        id: `${indicatorId}/${series}/${month}`,
        fields,
      }
    }),
  )

/** The register of a sample: its indicators with the values of every year, and of months where they are kept. */
export const sampleIndicatorChanges = ({ indicators }: Sample, ids: SampleIds): readonly Change[] =>
  indicators.flatMap((indicator, index): Change[] => {
    const { code, leaf, name, unit, direction, decimals, definition, formula, source, owner } = indicator
    const { rivalName = '', benchmarkName = '', months } = indicator
    const id = ids.indicator(code)
    const fields = {
      ...{ code, leaf, name, unit, direction, decimals, definition, formula, source, owner },
      ...{ rivalName, benchmarkName, yearFromMonths: months?.rule ?? null, position: index + 1 },
    }
    return [
      { op: 'create', entity: 'indicator', id, fields },
      ...valueChanges(id, indicator),
      ...monthChanges(id, indicator),
    ]
  })
