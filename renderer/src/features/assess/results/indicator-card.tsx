import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import EditOutlined from '@ant-design/icons/EditOutlined'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { Chip } from '../../../ui/chip.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { IndicatorForm } from './indicator-form.tsx'
import { IndicatorGrid } from './indicator-grid.tsx'
import { LazyTrendChart } from './lazy-trend-chart.ts'
import styles from './results.module.css'
import { trendOf } from './years-of.ts'

type Props = { readonly indicator: Indicator; readonly year: number }

const tones = { good: 'ok', level: 'plain', bad: 'warn' } as const

/** An indicator with its facts, its numbers and a small picture of them. */
export const IndicatorCard = ({ indicator, year }: Props) => {
  const { t } = useTranslation('assess')
  const [editing, setEditing] = useState(false)
  const remove = useSend('indicators.remove', { saves: true })
  const { undo } = useUndo()
  const trend = trendOf(indicator)
  const takeAway = async () => {
    await remove.mutateAsync({ id: indicator.id, revision: indicator.revision })
    showToast({
      text: t('results.removed', { name: indicator.name }),
      action: { label: t('undo'), run: () => void undo() },
    })
  }
  return (
    <article className={styles.card} aria-label={indicator.name}>
      <header className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <h2>
            <Link to="/indicators" search={{ id: indicator.id }} className={styles.nameLink}>
              {indicator.name}
            </Link>{' '}
            <small>{indicator.code}</small>
          </h2>
          <span className={styles.meta}>{t(`results.direction.${indicator.direction}`)}</span>
          {trend ? <Chip tone={tones[trend]}>{t(`results.trend.${trend}`)}</Chip> : null}
        </div>
        <span className={styles.tools}>
          <IconButton
            label={t('results.edit', { name: indicator.name })}
            icon={<EditOutlined />}
            onClick={() => setEditing(true)}
          />
          <IconButton
            label={t('results.remove', { name: indicator.name })}
            icon={<DeleteOutlined />}
            onClick={() => void takeAway()}
          />
        </span>
      </header>
      {indicator.definition ? <p className={styles.meta}>{indicator.definition}</p> : null}
      <div className={styles.body}>
        <IndicatorGrid indicator={indicator} year={year} />
        <Suspense fallback={<div className={styles.chart} />}>
          <LazyTrendChart indicator={indicator} />
        </Suspense>
      </div>
      <p className={styles.meta}>
        {indicator.source ? t('results.source', { source: indicator.source }) : t('results.noSource')}
      </p>
      {editing ? <IndicatorForm indicator={indicator} onClose={() => setEditing(false)} /> : null}
    </article>
  )
}
