import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './evidence.module.css'
import { ImportReport } from './import-report.tsx'
import type { ImportRun } from './use-import-files.ts'

/** How far an import is, with a way to stop it; afterwards what came in, was known or failed. */
export const ImportProgress = ({ run }: { readonly run: ImportRun }) => {
  const { t } = useTranslation('evidence')
  const { report, dismiss } = run
  const smooth = report?.every(file => file.state === 'imported') ?? false
  useEffect(() => {
    if (report === null || !smooth) return
    if (report.length > 0) showToast({ tone: 'ok', text: t('report.allIn', { count: report.length }) })
    dismiss()
  }, [report, smooth, dismiss, t])
  if (run.phase !== 'idle') {
    const text = t(run.phase === 'handing-over' ? 'import.handing' : 'import.running')
    return (
      <div className={styles.progress}>
        <span className={styles.progressLabel}>
          {t('import.count', { done: run.done, total: run.total })} {run.label || text}
        </span>
        <Progress label={text} value={run.done} max={run.total} />
        <Button small onClick={run.cancel}>
          {t('import.cancel')}
        </Button>
      </div>
    )
  }
  return report !== null && !smooth ? <ImportReport files={report} onClose={dismiss} /> : null
}
