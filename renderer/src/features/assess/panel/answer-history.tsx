import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../../../../shared/contract/requests/work.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Difference } from '../../../saving/difference.tsx'
import styles from './panel.module.css'
import { journalText } from './rich-text-lines.ts'

type Props = {
  readonly entity:
    | 'answer'
    | 'score'
    | 'evidence'
    | 'value'
    | 'dossier'
    | 'questionNote'
    | 'action'
    | 'indicator'
  readonly id: string
  readonly nameOf: (evidenceId: string) => string
  /** What fields are called here that the common names do not know or mean otherwise. */
  readonly fieldNames?: Readonly<Record<string, string>>
}

const knownFields = new Set([
  'narrative',
  'percent',
  'bands',
  'reason',
  'title',
  'kind',
  'issuer',
  'documentNumber',
  'issuedOn',
  'validFrom',
  'validTo',
  'original',
  'confidential',
  'note',
  'value',
  'text',
])

/** Who changed this when, newest first; an entry opens to show what was put in and taken out. */
export const AnswerHistory = ({ entity, id, nameOf, fieldNames = {} }: Props) => {
  const { t } = useTranslation('assess')
  const format = useFormat()
  const [all, setAll] = useState(false)
  const { data } = useRequest('history.list', { entity, id, limit: 100 })
  const entries = data?.entries ?? []
  const shown = all ? entries : entries.slice(0, 5)
  const fieldName = (field: string) =>
    fieldNames[field] ?? (knownFields.has(field) ? t(`history.fields.${field as 'narrative'}`) : field)
  const text = (value: unknown) => journalText(value, nameOf)
  const summary = (entry: HistoryEntry) =>
    entry.fields.length === 0
      ? t(`history.op.${entry.op}`)
      : t('history.changed', { fields: entry.fields.map(one => fieldName(one.field)).join('、') })
  return (
    <section className={styles.section} aria-labelledby={`history-${entity}`}>
      <h2 id={`history-${entity}`} className={styles.title}>
        {t('history.title')} <span>{entries.length > 0 ? entries.length : ''}</span>
      </h2>
      {entries.length === 0 ? <p className={styles.note}>{t('history.none')}</p> : null}
      <ul className={styles.plain}>
        {shown.map(entry => (
          <li key={entry.seq}>
            <details className={styles.entry}>
              <summary>
                <time dateTime={entry.at}>{format.moment(entry.at)}</time>{' '}
                {entry.actor || t('history.nobody')}{' '}
                {entry.op === 'update' ? summary(entry) : t(`history.op.${entry.op}`)}
              </summary>
              {entry.fields.map(one => (
                <Difference
                  key={one.field}
                  label={fieldName(one.field)}
                  before={text(one.before)}
                  after={text(one.after)}
                />
              ))}
            </details>
          </li>
        ))}
      </ul>
      {entries.length > 5 ? (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('history.fewer') : t('history.more', { count: entries.length - 5 })}
        </button>
      ) : null}
    </section>
  )
}
