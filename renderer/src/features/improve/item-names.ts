import { useMemo } from 'react'
import type { Instrument, Item } from '../../../../shared/packs/instrument.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { useInstrument } from '../assess/queries.ts'

/** The items of an instrument in its order. */
export const itemsOf = (instrument: Instrument | undefined): readonly Item[] =>
  instrument?.categories.flatMap(category => category.items) ?? []

/** Names items of an assessment's instrument as `4.7.2 Product results`; an unknown code stays a code. */
export const useItemNames = (
  assessmentId: string,
): { readonly items: readonly Item[]; readonly nameOf: (code: string) => string } => {
  const pick = usePickText()
  const { data } = useInstrument(assessmentId)
  return useMemo(() => {
    const items = itemsOf(data)
    const titles = new Map(items.map(item => [item.code, `${item.code} ${pick(item.title)}`]))
    return { items, nameOf: code => titles.get(code) ?? code }
  }, [data, pick])
}
