import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { validityOf } from '../../../../../shared/domain/evidence/validity-of.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Chip } from '../../../ui/chip.tsx'
import { cx } from '../../../ui/cx.ts'
import list from '../../../ui/list-table.module.css'
import styles from '../evidence.module.css'
import { fileMark } from '../file-mark.tsx'
import { validityTones } from '../validity-mark.tsx'
import look from './library.module.css'
import { MarkedText } from './marked-text.tsx'
import type { LibraryRow } from './use-library.ts'

type Props = {
  readonly row: LibraryRow
  readonly text: string
  readonly kindName: string
  readonly index: number
  readonly chosen: boolean
  /** Whether Tab stops at this row. */
  readonly stop: boolean
  readonly today: string
  readonly onChoose: (id: string) => void
  /** Null where nothing may be changed. */
  readonly picked: boolean | null
  readonly onPick: (id: string, on: boolean) => void
}

/** One line of the library; its number is the button, stretched over the whole line. */
export const EvidenceRow = (props: Props) => {
  const { row, text, kindName, index, chosen, stop, today, onChoose, picked, onPick } = props
  const { t } = useTranslation(['evidence', 'library'])
  const format = useFormat()
  const { evidence, titleRanges, excerpt } = row
  const { facts } = evidence
  const validity = validityOf(facts, today)
  return (
    <tr aria-rowindex={index + 2} data-chosen={chosen || undefined}>
      <td>
        {picked === null ? null : (
          <input
            type="checkbox"
            className={look.check}
            tabIndex={stop ? 0 : -1}
            aria-label={t('library:bulk.choose', { number: evidence.number })}
            checked={picked}
            onChange={event => onPick(evidence.id, event.target.checked)}
          />
        )}{' '}
        <button
          type="button"
          className={cx(list.rowButton, styles.rowButton)}
          tabIndex={stop ? 0 : -1}
          aria-label={`E-${evidence.number} ${facts.title}`}
          aria-current={chosen || undefined}
          onClick={() => onChoose(evidence.id)}
        >
          E-{evidence.number}
        </button>
      </td>
      <td
        title={`${facts.title}\n${evidence.fileName}`}
        className={cx(styles.nameCell, excerpt !== null && look.twoLines)}
      >
        <MarkedText text={facts.title} ranges={titleRanges} /> <small>{fileMark(evidence.mediaType)}</small>
        {evidence.withdrawnAt === null ? null : <Chip tone="bad">{t('library:withdrawn')}</Chip>}
        {excerpt === null ? null : (
          <span className={look.excerpt}>
            {excerpt.page === null ? null : (
              <Link
                to="/evidence/view"
                search={{ id: evidence.id, page: String(excerpt.page), find: text }}
                className={look.check}
                tabIndex={stop ? 0 : -1}
              >
                {t('library:page', { page: excerpt.page })}
              </Link>
            )}{' '}
            <MarkedText text={excerpt.text} ranges={excerpt.ranges} />
          </span>
        )}
      </td>
      <td title={kindName}>{kindName}</td>
      <td title={facts.issuer}>{facts.issuer}</td>
      <td>{facts.issuedOn}</td>
      <td>
        {validity.state === 'none' ? (
          <span className={styles.quiet}>{t('validity.none')}</span>
        ) : validity.state === 'valid' ? (
          t('validity.until', { date: validity.date })
        ) : (
          <Chip tone={validityTones[validity.state]}>
            {t(`validity.${validity.state}`, { date: validity.date })}
          </Chip>
        )}
      </td>
      <td>
        {evidence.links.length === 0 ? (
          <span className={styles.quiet}>{t('unlinked')}</span>
        ) : (
          evidence.links.length
        )}
      </td>
      <td>{format.bytes(evidence.size)}</td>
    </tr>
  )
}
