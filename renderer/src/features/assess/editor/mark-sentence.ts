import { useTranslation } from 'react-i18next'
import type { TextMark } from '../../../../../shared/domain/text/text-mark.ts'

/** What a mark says, in the shown language. */
export const useMarkSentence = (): ((mark: TextMark) => string) => {
  const { t } = useTranslation('writing')
  return ({ kind, params }) => {
    if (kind === 'empty-word') return t('marks.empty-word', { word: String(params.word ?? '') })
    if (kind === 'bare-paragraph') return t('marks.bare-paragraph')
    const { indicator = '', year = '', written = '', ledger = '', unit = '' } = params
    const series = params.series === 'target' || params.series === 'rival' || params.series === 'benchmark'
    return t('marks.contradicts-ledger', {
      indicator,
      year,
      written,
      ledger,
      unit,
      series: t(series ? `series.${params.series as 'target'}` : 'series.actual'),
    })
  }
}
