import type {
  Indicator,
  IndicatorDetail,
  IndicatorFields,
} from '../../../../shared/contract/requests/indicators.ts'
import type { RequestInput } from '../../../../shared/contract/requests.ts'
import { call } from '../../host/call.ts'
import { host } from '../../host/host.ts'
import type { SaveOutcome } from '../../saving/create-autosaver.ts'
import { patchCache } from '../../saving/patch-cache.ts'

/** The facts of an indicator, as they are saved. */
export const fieldsOf = (indicator: Indicator): IndicatorFields => {
  const { id: _, revision: __, values: ___, ...fields } = indicator
  return fields
}

/** Lists are read whole, and leaf by leaf beside the results of an item. */
const keepInLists = (indicator: Indicator): void => {
  const same = (one: Indicator): boolean => one.id === indicator.id
  for (const input of [{}, { leaf: indicator.leaf }]) {
    patchCache('indicators.list', input, ({ indicators }) => ({
      indicators: indicators.map(one => (same(one) ? indicator : one)),
    }))
  }
}

const isIndicator = (value: unknown): value is Indicator =>
  typeof value === 'object' && value !== null && 'code' in value && 'revision' in value

/** Saves the facts of an indicator. */
export const saveFields = async (
  id: string,
  fields: IndicatorFields,
  revision: number,
): Promise<SaveOutcome<IndicatorFields>> => {
  const reply = await host.send('indicators.save', { id, revision, fields })
  if (reply.ok) {
    const stored = reply.value
    keepInLists(stored)
    patchCache('indicators.get', { id }, known => ({ ...known, indicator: stored }))
    return { kind: 'saved', revision: stored.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isIndicator(current)) {
    return { kind: 'conflict', stored: { value: fieldsOf(current), revision: current.revision } }
  }
  return { kind: 'failed', code, params }
}

/** Sets values of one indicator; what was saved is shown at once. Throws `RequestFailed`. */
export const saveValues = async (input: RequestInput<'indicators.setValues'>): Promise<IndicatorDetail> => {
  const detail = await call('indicators.setValues', input)
  keepInLists(detail.indicator)
  patchCache('indicators.get', { id: input.id }, () => detail)
  return detail
}
