import type { ParsedInput, RequestOutput } from '../../../shared/contract/requests.ts'
import type {
  IndicatorChange,
  ValueChange,
} from '../../../shared/domain/indicators/sheets/compare-with-register.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { Change } from '../store/firm-store.ts'
import { sheetChanges } from './sheet-preview.ts'
import { dropReading, type KeptReading } from './sheet-previews.ts'

type Revisions = ReadonlyMap<string, number>

/** All values of one place together: a value and its source are one row. */
const yearChanges = (indicatorId: string, changes: readonly ValueChange[], revisions: Revisions): Change[] =>
  [...Map.groupBy(changes, ({ series, at }) => `${indicatorId}/${series}/${at}`)].flatMap(
    ([id, ofPlace]): Change[] => {
      const value = ofPlace.find(({ kind }) => kind === 'year')
      const source = ofPlace.find(({ kind }) => kind === 'source')
      const first = ofPlace[0]
      const revision = revisions.get(id)
      if (first === undefined) return []
      if (value?.after === null)
        return revision === undefined ? [] : [{ op: 'remove', entity: 'indicatorValue', id }]
      const set = {
        ...(value === undefined ? {} : { value: Number(value.after) }),
        ...(source === undefined ? {} : { source: source.after === null ? null : String(source.after) }),
      }
      if (revision !== undefined)
        return [{ op: 'update', entity: 'indicatorValue', id, revision, fields: set }]
      if (set.value === undefined) return []
      const { series, at } = first
      const fields = { indicatorId, series, year: Number(at), source: null, ...set, value: set.value }
      return [{ op: 'create', entity: 'indicatorValue', id, fields }]
    },
  )

const monthChanges = (indicatorId: string, changes: readonly ValueChange[], revisions: Revisions): Change[] =>
  changes.flatMap(({ series, at, after }): Change[] => {
    const id = `${indicatorId}/${series}/${at}`
    const revision = revisions.get(id)
    if (series !== 'actual' && series !== 'target') return []
    if (after === null) return revision === undefined ? [] : [{ op: 'remove', entity: 'indicatorMonth', id }]
    const value = Number(after)
    if (revision !== undefined)
      return [{ op: 'update', entity: 'indicatorMonth', id, revision, fields: { value } }]
    return [{ op: 'create', entity: 'indicatorMonth', id, fields: { indicatorId, series, month: at, value } }]
  })

const planOf = (
  app: Pick<AppContext, 'options'>,
  firm: FirmSession,
  chosen: readonly IndicatorChange[],
  clear: boolean,
): Change[] => {
  const rows = firm.store.list('indicator', {}, [{ field: 'position' }])
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]))
  const values: Revisions = new Map(
    firm.store.list('indicatorValue').map(({ id, revision }) => [id, revision]),
  )
  const months: Revisions = new Map(
    firm.store.list('indicatorMonth').map(({ id, revision }) => [id, revision]),
  )
  let position = rows.at(-1)?.position ?? 0
  return chosen.flatMap((change): Change[] => {
    const id = change.id ?? app.options.newId()
    const revision = revisions.get(id)
    const set = [...change.values, ...(clear ? change.blanks : [])]
    const parts = [
      ...yearChanges(
        id,
        set.filter(({ kind }) => kind !== 'month'),
        values,
      ),
      ...monthChanges(
        id,
        set.filter(({ kind }) => kind === 'month'),
        months,
      ),
    ]
    if (revision === undefined) {
      position += 1
      return [{ op: 'create', entity: 'indicator', id, fields: { ...change.facts, position } }, ...parts]
    }
    if (change.fields.length === 0) return parts
    const fields = Object.fromEntries(change.fields.map(({ field, after }) => [field, after]))
    return [{ op: 'update', entity: 'indicator', id, revision, fields }, ...parts]
  })
}

/**
 * Takes the changes of a workbook over, in one command. With errors in the file it is refused (`sheet-has-problems`)
 * unless the person chose to leave their indicators out; an indicator comes in whole or not at all.
 */
export const applySheet = (
  app: Pick<AppContext, 'options'>,
  firm: FirmSession,
  kept: KeptReading,
  input: Omit<ParsedInput<'indicatorSheets.apply'>, 'previewId' | 'file'>,
): RequestOutput<'indicatorSheets.apply'> => {
  if (kept.reading.errors > 0 && !input.skipFaulty) {
    throw new AppError('sheet-has-problems', { params: { count: kept.reading.errors } })
  }
  const leftOut = new Set(input.leaveOut)
  const chosen = sheetChanges(firm, kept).filter(
    ({ faulty, place, state, blanks }) =>
      !faulty && !leftOut.has(place) && (state !== 'unchanged' || (input.clearBlanks && blanks.length > 0)),
  )
  const changes = planOf(app, firm, chosen, input.clearBlanks)
  if (changes.length > 0) firm.commit('indicatorSheets.apply', changes)
  if (kept.id !== null) dropReading(firm, kept.id)
  const added = chosen.filter(({ state }) => state === 'new').length
  return {
    added,
    changed: chosen.length - added,
    values: chosen.reduce((sum, { values }) => sum + values.length, 0),
    cleared: input.clearBlanks ? chosen.reduce((sum, { blanks }) => sum + blanks.length, 0) : 0,
  }
}
