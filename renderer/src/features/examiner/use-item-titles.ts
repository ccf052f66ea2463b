import { useMemo } from 'react'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { usePickText } from '../../i18n/use-language.ts'

/** Number and title of an item in the language shown; the code alone where the instrument lacks it. */
export const useItemTitles = (instrument: Instrument): ((code: string) => string) => {
  const pick = usePickText()
  return useMemo(() => {
    const titles = new Map(
      instrument.categories.flatMap(category =>
        category.items.map(({ code, title }) => [code, `${code} ${pick(title)}`] as const),
      ),
    )
    return code => titles.get(code) ?? code
  }, [instrument, pick])
}
