import { useEffect, useState } from 'react'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import { ledgerMarks } from '../../../../../shared/domain/ledger/ledger-marks.ts'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { styleHints } from '../../../../../shared/domain/text/style-hints.ts'
import type { TextMark } from '../../../../../shared/domain/text/text-mark.ts'
import { useRequest } from '../../../host/use-request.ts'

/** The marks of one state of a narrative. */
export type MarkedText = { readonly text: RichText; readonly marks: readonly TextMark[] }

/** So long after the last key the text is read again. */
const pauseMs = 400

const noWords = { zh: [], en: [] }
const ledgerOf = (indicators: readonly Indicator[]) => indicators.map(one => ({ ...one, ...one.values }))

/** Reads a narrative for places to look at again, never while somebody types; null while hints are off. */
export const useTextMarks = (text: RichText, on: boolean): MarkedText | null => {
  const rules = useRequest('examiner.rules', {}, { enabled: on })
  const words = rules.isError ? noWords : rules.data?.emptyWords
  const indicators = useRequest('indicators.list', {}, { enabled: on }).data?.indicators
  const [marked, setMarked] = useState<MarkedText | null>(null)
  useEffect(() => {
    if (!on) return setMarked(null)
    if (words === undefined || indicators === undefined) return
    const timer = setTimeout(
      () =>
        setMarked({ text, marks: [...styleHints(text, words), ...ledgerMarks(text, ledgerOf(indicators))] }),
      pauseMs,
    )
    return () => clearTimeout(timer)
  }, [text, on, words, indicators])
  return marked
}
