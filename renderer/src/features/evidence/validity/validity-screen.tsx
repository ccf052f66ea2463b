import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Page } from '../../../ui/page.tsx'
import { useKinds } from '../facts/use-kinds.ts'
import { type CalendarRow, calendarOf } from './calendar-of.ts'
import styles from './validity.module.css'

const Row = ({ row }: { readonly row: CalendarRow }) => {
  const { t } = useTranslation('custody')
  const kinds = useKinds()
  if (row.kind === 'deadline')
    return (
      <li className={styles.deadline}>
        <time dateTime={row.date}>{row.date}</time>
        <span>{t('validity.deadline', { title: row.dossier.title })}</span>
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
        {lapsesBefore.map(dossier => (
          <Chip key={dossier.id} tone="bad">
            {t('validity.lapsesBefore', { title: dossier.title })}
          </Chip>
        ))}
        {days < 0 ? (
          <Chip tone="bad">{t('validity.lapsedFor', { count: -days })}</Chip>
        ) : (
          <Chip tone={reminder === null ? 'plain' : 'warn'}>
            {t(reminder === null ? 'validity.left' : 'validity.renew', { count: days })}
          </Chip>
        )}
      </span>
    </li>
  )
}

/** The calendar of what lapses: overdue, then a year ahead by month, with the deadlines of dossiers between. */
export const ValidityScreen = () => {
  const { t } = useTranslation('custody')
  const { data } = useRequest('validity.list', {})
  if (!data) return <Loading />
  const parts = calendarOf(data)
  const nameOf = (id: string): string =>
    id === 'lapsed' || id === 'later'
      ? t(`validity.${id}`)
      : t('validity.month', { year: id.slice(0, 4), month: id.slice(5) })
  return (
    <Page title={t('validity.title')} lead={t('validity.lead')}>
      {parts.length === 0 ? <p className={styles.quiet}>{t('validity.none')}</p> : null}
      {parts.map(part => (
        <section key={part.id} className={styles.month} aria-label={nameOf(part.id)}>
          <h2>{nameOf(part.id)}</h2>
          <ul className={styles.rows}>
            {part.rows.map(row => (
              <Row key={row.kind === 'evidence' ? row.evidence.id : row.dossier.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
