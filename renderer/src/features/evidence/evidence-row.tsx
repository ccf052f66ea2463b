import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import { validityOf } from '../../../../shared/domain/evidence/validity-of.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Chip } from '../../ui/chip.tsx'
import { cx } from '../../ui/cx.ts'
import list from '../../ui/list-table.module.css'
import styles from './evidence.module.css'
import { fileMark } from './file-mark.tsx'

type Props = {
  readonly evidence: Evidence
  readonly kindName: string
  readonly index: number
  readonly chosen: boolean
  /** Whether Tab stops at this row. */
  readonly stop: boolean
  readonly today: string
  readonly onChoose: (id: string) => void
}

const tones = { valid: 'plain', soon: 'warn', lapsed: 'bad', 'not-yet': 'warn' } as const

/** One line of the library; its number is the button, stretched over the whole line. */
export const EvidenceRow = memo(({ evidence, kindName, index, chosen, stop, today, onChoose }: Props) => {
  const { t } = useTranslation('evidence')
  const format = useFormat()
  const { facts } = evidence
  const validity = validityOf(facts, today)
  return (
    <tr aria-rowindex={index + 2} data-chosen={chosen || undefined}>
      <td>
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
      <td title={`${facts.title}\n${evidence.fileName}`} className={styles.nameCell}>
        {facts.title} <small>{fileMark(evidence.mediaType)}</small>
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
          <Chip tone={tones[validity.state]}>{t(`validity.${validity.state}`, { date: validity.date })}</Chip>
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
})
EvidenceRow.displayName = 'EvidenceRow'
