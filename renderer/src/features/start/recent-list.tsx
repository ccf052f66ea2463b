import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FirmEntry } from '../../../../shared/contract/requests/firms.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RecentFirm } from './recent-firm.tsx'
import styles from './recent-list.module.css'

type Props = {
  /** null while the list is read. */
  readonly firms: readonly FirmEntry[] | null
  readonly busyId: string | null
  readonly onOpen: (firm: FirmEntry) => void
  readonly onBackups: (firm: FirmEntry) => void
}

/** From how many firms on a filter helps more than it disturbs. */
const filterFrom = 7

/** Firm files known on this machine, the most recent first. */
export const RecentList = ({ firms, busyId, onOpen, onBackups }: Props) => {
  const { t } = useTranslation('start')
  const [filter, setFilter] = useState('')
  if (firms === null) return <Loading />
  if (firms.length === 0)
    return (
      <section className={styles.empty}>
        <EmptyState title={t('noRecent')} text={t('noRecentText')} />
      </section>
    )
  const wanted = filter.trim().toLowerCase()
  const shown = firms.filter(firm => `${firm.name} ${firm.folder}`.toLowerCase().includes(wanted))
  return (
    <section className={styles.list}>
      <div className={styles.head}>
        <h2>{t('recent')}</h2>
        {firms.length < filterFrom ? null : (
          <TextField
            hideLabel
            label={t('search')}
            placeholder={t('search')}
            value={filter}
            onChange={setFilter}
          />
        )}
      </div>
      {shown.length === 0 ? <p className={styles.none}>{t('noMatch', { text: filter.trim() })}</p> : null}
      <ul className={styles.firms}>
        {shown.map(firm => (
          <RecentFirm
            key={firm.id}
            firm={firm}
            busy={firm.id === busyId}
            onOpen={() => onOpen(firm)}
            onBackups={() => onBackups(firm)}
          />
        ))}
      </ul>
    </section>
  )
}
