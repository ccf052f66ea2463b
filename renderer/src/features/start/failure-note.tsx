import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../../shared/contract/envelope.ts'
import { failureSentence } from '../../app/failure-sentence.ts'
import { Button } from '../../ui/button.tsx'
import styles from './failure-note.module.css'

type Props = {
  readonly name: string
  readonly failure: Failure
  readonly onBackups: () => void
  readonly onDismiss: () => void
}

/** Why a firm file was not opened, and what can be done now. */
export const FailureNote = ({ name, failure, onBackups, onDismiss }: Props) => {
  const { t } = useTranslation(['start', 'app'])
  const offersBackups = ['damaged', 'file-gone', 'not-a-firm-file', 'file-unreadable'].includes(failure.code)
  return (
    <div className={styles.note} role="alert">
      <div>
        <strong>{t('failed.title', { name })}</strong>
        <p>{failureSentence(failure)}</p>
      </div>
      <div className={styles.actions}>
        {offersBackups ? <Button onClick={onBackups}>{t('failed.restore')}</Button> : null}
        <Button variant="quiet" onClick={onDismiss}>
          {t('app:ui.dismiss')}
        </Button>
      </div>
    </div>
  )
}
