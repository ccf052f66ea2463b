import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Redaction } from '../../../../../../shared/domain/evidence/submitted-copy.ts'
import { Button } from '../../../../ui/button.tsx'
import { cx } from '../../../../ui/cx.ts'
import { IconButton } from '../../../../ui/icon-button.tsx'
import styles from './redaction-list.module.css'

type Props = {
  readonly redaction: Redaction
  readonly number: number
  readonly chosen: boolean
  /** Id of the list of usual reasons. */
  readonly reasons: string
  readonly onChoose: () => void
  readonly onReason: (reason: string) => void
  readonly onSame: () => void
  readonly onRemove: () => void
}

/** One area that is kept back: where it is, why, and what else can be done with it. */
export const RedactionEntry = ({ redaction, number, chosen, reasons, onChoose, ...act }: Props) => {
  const { t } = useTranslation('viewer')
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed !== null && typed.trim() !== redaction.reason) act.onReason(typed.trim())
    setTyped(null)
  }
  return (
    <li className={cx(styles.entry, chosen && styles.chosen)}>
      <button type="button" className={styles.name} aria-pressed={chosen} onClick={onChoose}>
        {t('redact.area', { number, page: redaction.page })}
      </button>
      <IconButton label={t('redact.remove', { number })} icon={<DeleteOutlined />} onClick={act.onRemove} />
      <input
        className={styles.reason}
        aria-label={t('redact.reason', { number })}
        placeholder={t('redact.why')}
        list={reasons}
        maxLength={200}
        value={typed ?? redaction.reason}
        onChange={event => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
        }}
      />
      {chosen ? (
        <Button small variant="quiet" className={styles.same} onClick={act.onSame}>
          {t('redact.same')}
        </Button>
      ) : null}
    </li>
  )
}
