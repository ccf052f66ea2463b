import { useTranslation } from 'react-i18next'
import { useRequest } from '../host/use-request.ts'
import { useSend } from '../host/use-send.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { useDelayed } from '../ui/use-delayed.ts'
import styles from './job-centre.module.css'

/** The work that runs in the background, with its progress and a way to stop it; nothing when idle. */
export const JobCentre = () => {
  const { t } = useTranslation()
  const { data } = useRequest('jobs.list', {})
  const cancel = useSend('jobs.cancel')
  const running = (data?.jobs ?? []).filter(job => job.state === 'running')
  const shown = useDelayed(running.length > 0)
  const first = running[0]
  if (!shown || first === undefined) return null
  return (
    <details className={styles.centre}>
      <summary className={styles.summary}>
        <span>
          {running.length === 1 ? t(`jobs.kind.${first.kind}`) : t('jobs.running', { count: running.length })}
        </span>
        <span className={styles.bar}>
          <Progress label={t(`jobs.kind.${first.kind}`)} value={first.done} max={first.total} />
        </span>
      </summary>
      <ul className={styles.list}>
        {running.map(job => (
          <li key={job.id} className={styles.job}>
            <div className={styles.text}>
              <span>{t(`jobs.kind.${job.kind}`)}</span>
              <span className={styles.label}>{job.label}</span>
            </div>
            <Button small onClick={() => cancel.mutate({ id: job.id })}>
              {t('jobs.cancel')}
            </Button>
            <div className={styles.wide}>
              <Progress label={t(`jobs.kind.${job.kind}`)} value={job.done} max={job.total} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
