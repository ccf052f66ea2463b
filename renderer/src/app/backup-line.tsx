import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../../shared/contract/requests/firms.ts'
import { failureOf } from '../host/request-failed.ts'
import { useSend } from '../host/use-send.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Progress } from '../ui/progress.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import styles from './backup-list.module.css'
import { failureSentence } from './failure-sentence.ts'
import { jobFailure } from './job-failure.ts'
import { useJob } from './use-job.ts'

type Props = { readonly backup: Backup; readonly showFirm: boolean }

/** One backup: when, how big, verified; restoring asks for the passphrase where there is one. */
export const BackupLine = ({ backup, showFirm }: Props) => {
  const { t } = useTranslation(['start', 'app'])
  const format = useFormat()
  const [asks, setAsks] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [jobId, setJobId] = useState<string | null>(null)
  const restore = useSend('backups.restore', { quiet: true })
  const job = useJob(jobId, ended => {
    if (ended.state === 'done') showToast({ tone: 'ok', text: t('backups.done') })
  })
  const running = restore.isPending || job?.state === 'running'
  const failed = restore.isError
    ? failureSentence(failureOf(restore.error))
    : job?.state === 'failed'
      ? failureSentence(jobFailure(job).failure)
      : undefined
  const begin = (): void => {
    if (backup.encrypted && passphrase === '') {
      setAsks(true)
      return
    }
    const key = backup.encrypted ? { passphrase } : {}
    restore.mutate({ id: backup.id, ...key }, { onSuccess: ({ jobId: started }) => setJobId(started) })
  }
  return (
    <li className={styles.line}>
      <div>
        <div>
          {showFirm ? `${backup.firmName} · ` : ''}
          {format.moment(backup.createdAt)}
        </div>
        <div className={styles.facts}>
          {format.ago(backup.createdAt, new Date())} · {format.bytes(backup.size)}
          {backup.encrypted ? ` · ${t('entry.encrypted')}` : ''}
        </div>
      </div>
      <Chip tone={backup.verified ? 'ok' : 'warn'}>
        {t(backup.verified ? 'backups.verified' : 'backups.unverified')}
      </Chip>
      <Button small disabled={running} onClick={begin}>
        {t('backups.restore')}
      </Button>
      {running ? (
        <div className={styles.wide}>
          <Progress label={t('backups.restoring')} value={job?.done ?? 0} max={job?.total ?? 0} />
        </div>
      ) : null}
      {asks && !running ? (
        <div className={styles.wide}>
          <TextField
            label={t('new.passphrase')}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
            error={failed}
          />
        </div>
      ) : failed === undefined ? null : (
        <div className={styles.wide} role="alert">
          {failed}
        </div>
      )}
    </li>
  )
}
