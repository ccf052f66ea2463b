import SwapOutlined from '@ant-design/icons/SwapOutlined'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { signedPoints } from './signed-points.ts'
import styles from './years.module.css'

type Comparison = RequestOutput<'years.compare'>
type Props = {
  readonly assessments: readonly Assessment[]
  readonly compared: Comparison
  readonly onChange: (before: string, after: string) => void
}

/** The two assessments that are compared, with their totals and the change between them. */
export const PairHead = ({ assessments, compared, onChange }: Props) => {
  const { t } = useTranslation('years')
  const format = useFormat()
  const { before, after } = compared
  const side = (which: 'before' | 'after') => {
    const { id, total, points, scoredItems, items } = compared[which]
    const other = which === 'before' ? after.id : before.id
    return (
      <div className={styles.side}>
        <SelectField
          label={t(`pair.${which}`)}
          value={id}
          options={assessments.map(one => ({
            value: one.id,
            label: t('pair.option', { year: one.year, title: one.title }),
            disabled: one.id === other,
          }))}
          onChange={next => (which === 'before' ? onChange(next, after.id) : onChange(before.id, next))}
        />
        <p className={styles.total}>
          <b>{format.points(total)}</b> {t('pair.of', { points: format.count(points) })}
          {scoredItems < items ? (
            <span className={styles.note}> · {t('pair.partly', { scored: scoredItems, items })}</span>
          ) : null}
        </p>
      </div>
    )
  }
  const partly = before.scoredItems < before.items || after.scoredItems < after.items
  return (
    <>
      <div className={styles.pair}>
        {side('before')}
        <IconButton
          className={styles.swap}
          label={t('pair.swap')}
          icon={<SwapOutlined />}
          onClick={() => onChange(after.id, before.id)}
        />
        {side('after')}
        <div className={styles.sum}>
          <span>{t('pair.delta')}</span>
          <b>{signedPoints(after.total - before.total, format.points)}</b>
        </div>
      </div>
      {partly ? <p className={styles.caution}>{t('pair.notAll')}</p> : null}
    </>
  )
}
