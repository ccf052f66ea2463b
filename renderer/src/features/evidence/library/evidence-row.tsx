import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDossier } from '../../../../../shared/domain/evidence/validity/expiry.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Chip } from '../../../ui/chip.tsx'
import { cx } from '../../../ui/cx.ts'
import list from '../../../ui/list-table.module.css'
import styles from '../evidence.module.css'
import { fileMark } from '../file-mark.tsx'
import look from './library.module.css'
import { MarkedText } from './marked-text.tsx'
import { RowValidity } from './row-validity.tsx'
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
  readonly lapsesBefore: readonly OpenDossier[] | undefined
  readonly onChoose: () => void
  /** Null where nothing may be changed. */
  readonly picked: boolean | null
  readonly onPick: (on: boolean) => void
  /** The keys act on this row from now on. */
  readonly onFocus: () => void
  /** Everything up to this row is wanted. */
  readonly onReach: () => void
}

/** A range is chosen with Shift; the text between two presses is not. */
const keepText = (event: MouseEvent): void => {
  if (event.shiftKey) event.preventDefault()
}

/** One line of the library; its number is the button, stretched over the whole line. */
export const EvidenceRow = (props: Props) => {
  const { row, text, kindName, index, chosen, stop, today, picked, onPick, onReach } = props
  const { t } = useTranslation(['evidence', 'library'])
  const format = useFormat()
  const { evidence, titleRanges, excerpt } = row
  const { facts } = evidence
  const withdrawn = evidence.withdrawnAt !== null
  const press = (event: MouseEvent) => {
    if (picked !== null && event.shiftKey) onReach()
    else if (picked !== null && (event.ctrlKey || event.metaKey)) onPick(!picked)
    else props.onChoose()
  }
  return (
    <tr
      aria-rowindex={index + 2}
      data-chosen={chosen || undefined}
      data-cursor={stop || undefined}
      className={cx(picked === true && look.picked, withdrawn && look.withdrawn)}
      onMouseDown={keepText}
      onFocus={props.onFocus}
    >
      <td>
        {picked === null ? null : (
          <input
            type="checkbox"
            className={look.check}
            tabIndex={stop ? 0 : -1}
            aria-label={t('library:bulk.choose', { number: evidence.number })}
            checked={picked}
            onChange={() => {}}
            onClick={event => (event.shiftKey ? onReach() : onPick(!picked))}
          />
        )}{' '}
        <button
          type="button"
          className={cx(list.rowButton, styles.rowButton)}
          tabIndex={stop ? 0 : -1}
          aria-label={`E-${evidence.number} ${facts.title}`}
          aria-current={chosen || undefined}
          onClick={press}
        >
          E-{evidence.number}
        </button>
      </td>
      <td
        title={`${facts.title}\n${evidence.fileName}`}
        className={cx(styles.nameCell, excerpt !== null && look.twoLines)}
      >
        <span className={look.line}>
          <span className={look.title}>
            <MarkedText text={facts.title} ranges={titleRanges} />
          </span>
          <small>{fileMark(evidence.mediaType)}</small>
          {withdrawn ? <Chip tone="bad">{t('library:withdrawn')}</Chip> : null}
        </span>
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
        <RowValidity facts={facts} today={today} lapsesBefore={props.lapsesBefore} />
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
