import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../../../../shared/contract/requests/consensus.ts'
import { type Figure, figuresOf } from './agreement-sense.ts'
import styles from './overview.module.css'

type Props = { readonly agreement: Agreement; readonly limit: number }

const shares: readonly Figure['id'][] = ['within', 'sameBand']

const shown = ({ id, value }: Figure): string => {
  if (shares.includes(id)) return `${Math.round(value * 100)}%`
  return id === 'deviation' ? value.toFixed(1) : value.toFixed(2)
}

/** How far the assessors agree before the meeting: each figure with one plain sentence of what it says. */
export const AgreementSection = ({ agreement, limit }: Props) => {
  const { t } = useTranslation('team')
  const figures = figuresOf(agreement)
  const p = agreement.kendall?.p ?? null
  return (
    <section aria-labelledby="agreement-title" className={styles.part}>
      <h2 id="agreement-title">{t('agreement.title')}</h2>
      <p className={styles.lead}>
        {t('agreement.lead', { items: agreement.items, raters: agreement.raters })}
      </p>
      {figures.length === 0 ? <p>{t('agreement.none')}</p> : null}
      <dl className={styles.figures}>
        {figures.map(figure => (
          <div key={figure.id}>
            <dt>
              {t(`agreement.${figure.id}.name`, { limit })}
              <b data-sense={figure.sense}>{shown(figure)}</b>
            </dt>
            <dd>
              {t(`agreement.${figure.id}.${figure.sense}`, { limit })}
              {figure.id === 'kendall' && p !== null
                ? ` ${t(p < 0.05 ? 'agreement.notByChance' : 'agreement.maybeChance', { p: p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}` })}`
                : ''}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
