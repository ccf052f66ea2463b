import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import styles from './examiner.module.css'
import { SeverityMark } from './severity-mark.tsx'
import { isSetAside } from './use-remark-actions.ts'
import type { Sentences } from './use-sentences.ts'

type Props = {
  readonly remark: ExaminerRemark
  readonly sentenceOf: Sentences['sentence']
  readonly chosen: boolean
  /** The same function from drawing to drawing, as `onGo`: there may be a thousand rows. */
  readonly onChoose: (remark: ExaminerRemark) => void
  readonly onGo: (remark: ExaminerRemark) => void
}

/** One remark: how grave, what an examiner would say, the words it is about. A double click goes there. */
export const RemarkRow = memo(({ remark, sentenceOf, chosen, onChoose, onGo }: Props) => {
  const { t } = useTranslation('examiner')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it holds the keys
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      className={styles.row}
      onClick={() => onChoose(remark)}
      onDoubleClick={() => onGo(remark)}
      onFocus={() => (chosen ? undefined : onChoose(remark))}
    >
      <SeverityMark severity={remark.severity} />
      <div>
        <p>{sentenceOf(remark)}</p>
        {remark.quote === '' ? null : <p className={styles.quote}>{remark.quote}</p>}
        {isSetAside(remark) ? (
          <p className={styles.reason}>{t('aside.because', { reason: remark.reason })}</p>
        ) : null}
      </div>
    </div>
  )
})
