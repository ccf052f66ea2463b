import { useTranslation } from 'react-i18next'
import { failureOf } from '../host/request-failed.ts'
import { useFormat } from '../i18n/use-format.ts'
import { failureSentence } from './failure-sentence.ts'
import styles from './save-mark.module.css'
import { useSaveState } from './save-state.ts'

/** Whether what was typed is kept; the reason when it is not. */
export const SaveMark = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const { state, savedAt, cause } = useSaveState()
  const text =
    state === 'saved' && savedAt !== null
      ? t('save.saved', { time: format.clock(savedAt) })
      : t(`save.${state === 'saved' ? 'idle' : state}`)
  return (
    <span
      role="status"
      className={styles[state]}
      title={state === 'failed' ? failureSentence(failureOf(cause)) : undefined}
    >
      {text}
    </span>
  )
}
