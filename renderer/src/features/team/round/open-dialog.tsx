import { type ClipboardEvent, type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { readOpeningCode } from '../../../../../shared/domain/review/opening-code.ts'
import { failureSentence } from '../../../app/failure-sentence.ts'
import { failureOf } from '../../../host/request-failed.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { CodeField } from './code-field.tsx'
import { codesFrom } from './read-codes.ts'
import styles from './team.module.css'

type Props = {
  readonly assessmentId: string
  readonly assessors: readonly Assessor[]
  readonly onClose: () => void
}

/** Asks each who handed in a file for the code, says who is missing, and opens all hand-ins together. */
export const OpenDialog = ({ assessmentId, assessors, onClose }: Props) => {
  const { t } = useTranslation(['team', 'app'])
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [tried, setTried] = useState(false)
  const form = useId()
  const open = useSend('handIns.open', { quiet: true, saves: true })
  const missing = assessors.filter(({ handIn }) => handIn === null)
  const byFile = assessors.filter(({ handIn }) => handIn?.origin === 'file')
  const uncoded = byFile.filter(({ id }) => readOpeningCode(typed[id] ?? '') === null)
  const paste = (id: string) => (event: ClipboardEvent<HTMLInputElement>) => {
    const found = codesFrom(event.clipboardData.getData('text'), byFile, id)
    if (Object.keys(found).length === 0) return
    event.preventDefault()
    setTyped(known => ({ ...known, ...found }))
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (missing.length > 0 || uncoded.length > 0) return
    const codes = Object.fromEntries(byFile.map(({ id }) => [id, readOpeningCode(typed[id] ?? '') ?? '']))
    open.mutate(
      { assessmentId, codes },
      {
        onSuccess: () => {
          showToast({ tone: 'ok', text: t('open.done') })
          onClose()
        },
      },
    )
  }
  const names = (list: readonly Assessor[]) => list.map(({ name }) => name).join(t('listSeparator'))
  return (
    <Dialog
      open
      title={t('open.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" disabled={missing.length > 0 || open.isPending}>
            {t('open.action')}
          </Button>
        </>
      }
    >
      <p>{t('open.text')}</p>
      {missing.length > 0 ? (
        <p className={styles.missing}>
          {t('open.missing', { names: names(missing), count: missing.length })}
        </p>
      ) : null}
      <form id={form} onSubmit={submit} noValidate className={styles.codes}>
        {assessors.map(assessor => (
          <CodeField
            key={assessor.id}
            assessor={assessor}
            value={typed[assessor.id] ?? ''}
            wrong={tried && uncoded.includes(assessor)}
            onChange={value => setTyped(known => ({ ...known, [assessor.id]: value }))}
            onPaste={paste(assessor.id)}
          />
        ))}
      </form>
      <p className={styles.waiting} role="status">
        {uncoded.length > 0
          ? t('open.uncoded', { names: names(uncoded), count: uncoded.length })
          : missing.length === 0
            ? t(byFile.length === 0 ? 'open.readyHere' : 'open.ready')
            : ''}
      </p>
      {open.isError ? (
        <p className={styles.failed} role="alert">
          {failureSentence(failureOf(open.error))}
        </p>
      ) : null}
    </Dialog>
  )
}
