import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './examiner-panel.module.css'
import type { RemarkActions } from './use-remark-actions.ts'
import type { Sentences } from './use-sentences.ts'

const longest = 2000

const Asking = ({
  remark,
  actions,
  sentences,
}: {
  readonly remark: ExaminerRemark
  readonly actions: RemarkActions
  readonly sentences: Sentences
}) => {
  const { t } = useTranslation('examiner')
  const [reason, setReason] = useState('')
  const form = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reason.trim() !== '') actions.setAside(remark, reason.trim())
  }
  return (
    <Dialog
      open
      title={t('aside.title')}
      onClose={() => actions.ask(null)}
      footer={
        <>
          <Button onClick={() => actions.ask(null)}>{t('aside.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={reason.trim() === ''}>
            {t('aside.confirm')}
          </Button>
        </>
      }
    >
      <p className={styles.asked}>{sentences.sentence(remark)}</p>
      <form id={form} onSubmit={submit}>
        <TextArea
          label={t('aside.reason')}
          hint={t('aside.hint')}
          value={reason}
          maxLength={longest}
          onChange={setReason}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
          }}
        />
      </form>
    </Dialog>
  )
}

/** Asks why a remark is set aside; nothing is set aside without a reason. */
export const SetAsideDialog = ({
  actions,
  sentences,
}: {
  readonly actions: RemarkActions
  readonly sentences: Sentences
}) =>
  actions.asking === null ? null : <Asking remark={actions.asking} actions={actions} sentences={sentences} />
