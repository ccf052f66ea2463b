import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import styles from './action-panel.module.css'
import { useItemNames } from './item-names.ts'

/** Where an action comes from: the item, its score, and the words of the opportunity. */
export const ActionFrom = ({ action }: { readonly action: Action }) => {
  const { t } = useTranslation('improve')
  const { assessmentId, item, year, percent, finding } = action
  const { items, nameOf } = useItemNames(assessmentId ?? '')
  const leaf = items.find(one => one.code === item)?.leaves[0]?.code ?? item
  return (
    <section className={styles.part} aria-labelledby="action-from">
      <h3 id="action-from">{t('from.title')}</h3>
      {assessmentId === null || year === null || item === '' ? (
        <p className={styles.note}>{t('from.own')}</p>
      ) : (
        <>
          <Link to="/assess" search={{ assessment: assessmentId, leaf, tab: 'findings' }}>
            {nameOf(item)}
          </Link>
          <p className={styles.note}>
            {percent === null ? t('from.itemOpen', { year }) : t('from.item', { year, percent })}
          </p>
        </>
      )}
      {finding === null ? null : <blockquote className={styles.quote}>{finding}</blockquote>}
    </section>
  )
}
