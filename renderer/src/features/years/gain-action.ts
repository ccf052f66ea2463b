import { useTranslation } from 'react-i18next'
import type { ActionFields } from '../../../../shared/contract/requests/actions.ts'
import type { GainRow } from '../../../../shared/contract/requests/years.ts'
import { suggestImportance } from '../../../../shared/domain/improvement/priority.ts'
import { scoreItem } from '../../../../shared/domain/scoring/score-item.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'

/** What an action made of a supposition starts with: the step in its title, the gain and what lifts the cap. */
export const useGainAction = (
  assessmentId: string,
  instrument: Instrument,
): ((gain: GainRow, to: number) => Partial<ActionFields> & { readonly title: string }) => {
  const { t } = useTranslation('years')
  const pick = usePickText()
  const format = useFormat()
  const items = instrument.categories.flatMap(category => category.items)
  const weightiest = Math.max(0, ...items.map(({ points }) => points))
  return (gain, to) => {
    const { code, points, percent, effort, limit } = gain
    const item = items.find(one => one.code === code)
    const name = item === undefined ? code : `${code} ${pick(item.title)}`
    const gained = scoreItem(points, to) - scoreItem(points, percent)
    const lift = limit === null ? '' : t(`gains.lifts.${limit.when as 'single-site'}`)
    return {
      title: t('gains.action.title', { name, percent, to }),
      detail: [t('gains.action.detail', { points: format.points(gained) }), lift].filter(Boolean).join('\n'),
      assessmentId,
      item: code,
      importance: suggestImportance(points, weightiest),
      effort,
    }
  }
}
