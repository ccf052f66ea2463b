import { useTranslation } from 'react-i18next'
import { useSend } from '../../../host/use-send.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import type { ItemPlace } from '../item-places.ts'
import type { Consensus } from '../queries.ts'
import styles from './overview.module.css'

type Props = {
  readonly assessmentId: string
  readonly data: Consensus
  readonly places: readonly ItemPlace[]
  readonly onClose: () => void
}

/** What would be agreed at its median without a word, item by item, before it happens. */
export const MediansDialog = ({ assessmentId, data, places, onClose }: Props) => {
  const { t } = useTranslation(['team', 'app'])
  const pick = usePickText()
  const format = useFormat()
  const take = useSend('consensus.takeMedians', { saves: true })
  const calm = data.items.filter(one => !one.mustDiscuss && one.agreed === null && one.median !== null)
  const titleOf = (code: string): string => {
    const place = places.find(({ item }) => item.code === code)
    return place === undefined ? '' : pick(place.item.title)
  }
  return (
    <Dialog
      open
      wide
      title={t('team:medians.title', { count: calm.length })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
          <Button
            variant="primary"
            disabled={take.isPending || calm.length === 0}
            onClick={() =>
              take.mutate(
                { assessmentId },
                {
                  onSuccess: ({ items }) => {
                    showToast({ tone: 'ok', text: t('team:medians.done', { count: items.length }) })
                    onClose()
                  },
                },
              )
            }
          >
            {t('team:medians.take', { count: calm.length })}
          </Button>
        </>
      }
    >
      <p>{t('team:medians.text', { limit: data.assessment.spreadLimit })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('team:medians.item')}</th>
            <th scope="col">{t('team:medians.percents')}</th>
            <th scope="col" className={styles.number}>
              {t('team:medians.median')}
            </th>
            <th scope="col" className={styles.number}>
              {t('team:medians.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {calm.map(one => (
            <tr key={one.item}>
              <th scope="row">
                {one.item} {titleOf(one.item)}
              </th>
              <td>
                {one.percents
                  .filter(({ counts }) => counts)
                  .map(({ percent }) => (percent === null ? '–' : percent))
                  .join(' · ')}
              </td>
              <td className={styles.number}>{one.median}%</td>
              <td className={styles.number}>{format.short((one.points * (one.median ?? 0)) / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
