import type {
  SheetIndicatorChange,
  SheetPreview,
} from '../../../shared/contract/requests/indicator-sheets.ts'
import {
  compareWithRegister,
  type IndicatorChange,
} from '../../../shared/domain/indicators/sheets/compare-with-register.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listStoredIndicators } from '../reading/indicators.ts'
import type { KeptReading } from './sheet-previews.ts'

/** Values listed for one indicator; the others are counted. */
const mostListed = 120

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The changes that a reading would make to the register as it is now. */
export const sheetChanges = (firm: FirmSession, { reading }: KeptReading): readonly IndicatorChange[] =>
  compareWithRegister(reading.drafts, listStoredIndicators(firm))

const shownChange = (change: IndicatorChange): SheetIndicatorChange => {
  const { id, state, faulty, place, facts, fields, values, blanks } = change
  const { code, name, leaf, unit, decimals } = facts
  return {
    key: place,
    id,
    state,
    faulty,
    place,
    code,
    name,
    leaf,
    unit,
    decimals,
    fields: fields.map(field => ({ ...field })),
    values: values.slice(0, mostListed).map(value => ({ ...value })),
    valueCount: values.length,
    blanks: blanks.slice(0, mostListed).map(value => ({ ...value })),
    blankCount: blanks.length,
  }
}

/** A reading beside the register as it is now, as the window shows it. */
export const sheetPreview = (firm: FirmSession, kept: KeptReading): SheetPreview => {
  const changes = sheetChanges(firm, kept)
  const sound = changes.filter(({ faulty }) => !faulty)
  const count = (state: IndicatorChange['state']): number => sound.filter(one => one.state === state).length
  return {
    previewId: kept.id,
    fileName: kept.fileName,
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      faulty: changes.length - sound.length,
      values: sum(sound.map(({ values }) => values.length)),
      blanks: sum(sound.map(({ blanks }) => blanks.length)),
      errors: kept.reading.errors,
      notes: kept.reading.notes,
    },
    indicators: changes.map(shownChange),
    problems: kept.reading.problems.map(problem => ({ ...problem, params: { ...problem.params } })),
  }
}
