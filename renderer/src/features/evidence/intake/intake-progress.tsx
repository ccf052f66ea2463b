import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../host/call.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import styles from './intake.module.css'
import { IntakeReport } from './intake-report.tsx'
import { secondsLeft } from './seconds-left.ts'
import type { IntakeRun } from './use-intake.ts'

/** How far an intake is, with a way to stop it; afterwards its report, unless all of it simply came in. */
export const IntakeProgress = ({ run }: { readonly run: IntakeRun }) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const { ended, dismiss } = run
  const smooth = useSmoothEnd(ended, dismiss)
  if (run.phase === 'idle')
    return ended !== null && smooth === false ? <IntakeReport id={ended} run={run} onClose={dismiss} /> : null
  const left = secondsLeft(run, Date.now())
  const words = [
    run.total > 0 ? t('progress.count', { done: run.done, total: run.total }) : '',
    run.bytes.total > 0
      ? t('progress.bytes', { done: format.bytes(run.bytes.done), total: format.bytes(run.bytes.total) })
      : '',
    left === null ? '' : t('progress.left', { minutes: Math.floor(left / 60), seconds: left % 60 }),
  ]
  return (
    <div className={styles.progress} role="status">
      <span className={styles.words}>
        {words.filter(Boolean).join(' · ')} <small>{run.label || t(`progress.${run.phase}`)}</small>
      </span>
      <Progress label={t('progress.running')} value={run.bytes.done} max={Math.max(1, run.bytes.total)} />
      <Button small onClick={run.cancel}>
        {t('progress.stop')}
      </Button>
    </div>
  )
}

/** Says it in a toast when everything came in anew; false when a report is needed, null while that is looked at. */
const useSmoothEnd = (ended: string | null, dismiss: () => void): boolean | null => {
  const { t } = useTranslation('intake')
  const [smooth, setSmooth] = useState<{ readonly id: string; readonly smooth: boolean } | null>(null)
  useEffect(() => {
    if (ended === null) return
    let gone = false
    void call('intakes.get', { id: ended, limit: 0 }).then(
      ({ intake: { counts }, archives }) => {
        if (gone) return
        const all = counts.imported === counts.total && archives.length === 0
        setSmooth({ id: ended, smooth: all })
        if (!all) return
        showToast({ tone: 'ok', text: t('allIn', { count: counts.imported }) })
        dismiss()
      },
      () => {
        if (!gone) setSmooth({ id: ended, smooth: false })
      },
    )
    return () => {
      gone = true
    }
  }, [ended, dismiss, t])
  return smooth !== null && smooth.id === ended ? smooth.smooth : null
}
