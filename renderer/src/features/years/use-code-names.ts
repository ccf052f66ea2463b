import { useMemo } from 'react'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { useInstrument } from '../assess/queries.ts'
import { wrapLabel } from '../overview/wrap-label.ts'

type Names = {
  readonly ready: boolean
  /** `4.7.2 Product results`; an unknown code stays a code. */
  readonly full: (code: string) => string
  /** Code and title on short lines, for the axis of a chart. */
  readonly short: (code: string) => string
}

const lineLength = 12

/** Names the categories, items and leaves of two instruments; where both know a code, the first one's words. */
export const useCodeNames = (first: string, second: string): Names => {
  const pick = usePickText()
  const one = useInstrument(first).data
  const two = useInstrument(second).data
  return useMemo(() => {
    const titlesOf = (instrument: Instrument | undefined) =>
      (instrument?.categories ?? []).flatMap(category => [
        [category.code, pick(category.title)] as const,
        ...category.items.flatMap(item => [
          ...item.leaves.map(leaf => [leaf.code, pick(leaf.title)] as const),
          [item.code, pick(item.title)] as const,
        ]),
      ])
    const titles = new Map([...titlesOf(two), ...titlesOf(one)])
    return {
      ready: one !== undefined && two !== undefined,
      full: code => `${code} ${titles.get(code) ?? ''}`.trim(),
      short: code => `${code}\n${wrapLabel(titles.get(code) ?? '', lineLength)}`,
    }
  }, [one, two, pick])
}
