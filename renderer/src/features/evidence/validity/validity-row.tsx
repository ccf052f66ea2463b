import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { useKinds } from '../facts/use-kinds.ts'
import type { CalendarRow } from './calendar-of.ts'
import { LapsesBefore } from './lapses-before.tsx'
import styles from './validity.module.css'

type Props = { readonly row: CalendarRow; readonly onReplace: (id: string) => void }

/** One day of the calendar: an evidence that lapses on it, with the way to its successor, or a dossier that is due. */
export const ValidityRow = ({ row, onReplace }: Props) => {
  const { t } = useTranslation('custody')
  const kinds = useKinds()
  if (row.kind === 'deadline')
    return (
      <li className={styles.deadline}>
        <time dateTime={row.date}>{row.date}</time>
        <Link to="/dossiers" search={{ id: row.dossier.id }}>
          {t('validity.deadline', { title: row.dossier.title })}
        </Link>
      </li>
    )
  const { id, number, title, kind, days, reminder, lapsesBefore } = row.evidence
  return (
    <li>
      <time dateTime={row.date}>{row.date}</time>
      <Link to="/evidence" search={{ id }}>
        <b>E-{number}</b> {title} <span className={styles.quiet}>{kinds.nameOf(kind)}</span>
      </Link>
      <span className={styles.marks}>
        <LapsesBefore dossiers={lapsesBefore} />
        {days < 0 ? (
          <Chip tone="bad">{t('validity.lapsedFor', { count: -days })}</Chip>
        ) : (
          <Chip tone={reminder === null ? 'plain' : 'warn'}>
            {t(reminder === null ? 'validity.left' : 'validity.renew', { count: days })}
          </Chip>
        )}
        {reminder === null ? null : (
          <Button small aria-label={t('replace.title', { number })} onClick={() => onReplace(id)}>
            {t('replace.open')}
          </Button>
        )}
      </span>
    </li>
  )
}
