import { useMemo } from 'react'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { useInstrument } from '../assess/queries.ts'

export type LeafChoice = { readonly code: string; readonly title: string; readonly label: string }

/** The results leaves of the instrument that is used, and those that indicators have besides. */
export const useResultLeaves = (used: readonly string[]): readonly LeafChoice[] => {
  const pick = usePickText()
  const { data } = useInstrument(useCurrentAssessment().assessment?.id ?? '')
  return useMemo(() => {
    const items = data?.categories.flatMap(category => category.items) ?? []
    const known = items
      .filter(item => item.scale === 'results')
      .flatMap(item => item.leaves)
      .map(({ code, title }) => ({ code, title: pick(title), label: `${code} ${pick(title)}` }))
    const others = [...new Set(used)]
      .filter(code => !known.some(leaf => leaf.code === code))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map(code => ({ code, title: '', label: code }))
    return [...known, ...others]
  }, [data, pick, used])
}
