import PlusOutlined from '@ant-design/icons/PlusOutlined'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './improve.module.css'

export const views = ['board', 'timeline', 'list'] as const
export type View = (typeof views)[number]

type Props = {
  readonly view: View
  readonly onView: (view: View) => void
  readonly shown: number
  readonly total: number
  readonly overdue: number
  readonly onAdd: () => void
  readonly onPick: () => void
}

/** Title, how many, how they are shown, and the two ways to add. */
export const ImproveHead = ({ view, onView, shown, total, overdue, onAdd, onPick }: Props) => {
  const { t } = useTranslation('improve')
  return (
    <header className={styles.head}>
      <h1>{t('title')}</h1>
      <span className={styles.count}>
        {shown === total ? t('count', { count: total }) : t('countOf', { shown, total })}
        {overdue > 0 ? <b> · {t('overdueCount', { count: overdue })}</b> : null}
      </span>
      <div className={styles.tools} hidden={total === 0}>
        <Segmented
          label={t('view.label')}
          value={view}
          options={views.map(value => ({ value, label: t(`view.${value}`) }))}
          onChange={onView}
        />
        <Button onClick={onPick}>{t('pick.button')}</Button>
        <Button variant="primary" icon={<PlusOutlined />} onClick={onAdd}>
          {t('add.button')}
        </Button>
      </div>
    </header>
  )
}
