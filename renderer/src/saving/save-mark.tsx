import { useTranslation } from 'react-i18next'
import { sentenceOfCode } from '../app/failure-sentence.ts'
import { useFormat } from '../i18n/use-format.ts'
import type { SaveState } from './create-autosaver.ts'
import styles from './save-mark.module.css'

type Props = { readonly state: SaveState<unknown>; readonly onRetry: () => void }

/** Saved at, being saved, or not saved and why. */
export const SaveMark = ({ state, onRetry }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  if (state.phase === 'failed' && state.code !== null) {
    return (
      <span className={styles.failed} role="alert">
        {t('saving.failed', { reason: sentenceOfCode(state.code, state.params) })}{' '}
        <button type="button" onClick={onRetry}>
          {t('saving.retry')}
        </button>
      </span>
    )
  }
  if (state.phase === 'conflict') {
    return <span className={styles.failed}>{t('saving.conflict')}</span>
  }
  const text =
    state.phase === 'clean'
      ? state.savedAt === null
        ? ''
        : t('saving.saved', { time: format.clock(state.savedAt) })
      : t('saving.saving')
  return (
    <span className={styles.mark} role="status">
      {text}
    </span>
  )
}
