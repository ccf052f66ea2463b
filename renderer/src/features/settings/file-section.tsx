import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenFirm } from '../../../../shared/contract/requests/firms.ts'
import { failureSentence } from '../../app/failure-sentence.ts'
import { jobFailure } from '../../app/job-failure.ts'
import { useJob } from '../../app/use-job.ts'
import { useSaveCopy } from '../../app/use-save-copy.ts'
import { useSend } from '../../host/use-send.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { CheckResult } from './check-result.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'

/** Where the file lies; verifying it; saving a copy elsewhere. */
export const FileSection = ({ firm }: { readonly firm: OpenFirm }) => {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const [checkId, setCheckId] = useState<string | null>(null)
  const check = useSend('firms.check')
  const job = useJob(checkId)
  const copy = useSaveCopy()
  const checking = check.isPending || job?.state === 'running'
  return (
    <Section id="file" title={t('sections.file')}>
      <dl className={styles.facts}>
        <dt>{t('file.where')}</dt>
        <dd>
          {firm.folder} · {firm.fileName}
        </dd>
        <dt>{t('file.size')}</dt>
        <dd>{format.bytes(firm.size)}</dd>
      </dl>
      <div className={styles.action}>
        <div>
          <h3>{t('file.check')}</h3>
          <p className={styles.muted}>{t('file.checkText')}</p>
        </div>
        <Button
          disabled={checking}
          onClick={() => check.mutate({}, { onSuccess: ({ jobId }) => setCheckId(jobId) })}
        >
          {t('file.checkNow')}
        </Button>
        {checking ? (
          <Progress label={t('file.checking')} value={job?.done ?? 0} max={job?.total ?? 0} />
        ) : null}
        {job?.state === 'done' ? <CheckResult result={job.result} /> : null}
        {job?.state === 'failed' ? <p role="alert">{failureSentence(jobFailure(job).failure)}</p> : null}
      </div>
      <div className={styles.action}>
        <div>
          <h3>{t('file.copy')}</h3>
          <p className={styles.muted}>{t('file.copyText')}</p>
        </div>
        <Button disabled={copy.running} onClick={() => void copy.begin()}>
          {t('file.copyNow')}
        </Button>
        {copy.running ? (
          <Progress label={t('file.copying')} value={copy.job?.done ?? 0} max={copy.job?.total ?? 0} />
        ) : null}
      </div>
    </Section>
  )
}
