import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportJob } from '../../app/use-export-job.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import styles from './reports.module.css'

type Props = {
  readonly run: ExportJob
  readonly label: string
  readonly icon: ReactNode
  readonly primary?: boolean
}

/** A button that starts a job; while it runs, its progress and a way to stop. */
export const JobLine = ({ run, label, icon, primary = false }: Props) => {
  const { t } = useTranslation('reports')
  if (!run.running)
    return (
      <Button variant={primary ? 'primary' : 'plain'} icon={icon} onClick={() => void run.start()}>
        {label}
      </Button>
    )
  return (
    <div className={styles.running} role="status">
      <Progress label={t('job.running')} value={run.job?.done ?? 0} max={run.job?.total ?? 0} />
      <Button small onClick={run.cancel}>
        {t('job.cancel')}
      </Button>
    </div>
  )
}
