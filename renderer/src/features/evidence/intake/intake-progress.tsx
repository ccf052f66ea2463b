import { useTranslation } from 'react-i18next'
import { shownPath } from '../../../../../shared/domain/evidence/intake/kept-path.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import styles from './intake.module.css'
import type { ActiveIntake } from './intake-store.ts'
import { secondsLeft } from './seconds-left.ts'
import type { IntakeRun } from './use-intake.ts'

/** The measure of a run: bytes where they are known, else files. */
const measureOf = ({ bytes, done, total }: ActiveIntake) => (bytes.total > 0 ? bytes : { done, total })

/** How far an intake is, with a way to stop it; nothing while this part of the window has none. */
export const IntakeProgress = ({ run }: { readonly run: IntakeRun }) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const { active } = run
  if (active === null) return null
  const { phase, bytes, done, total, label, startedAt } = active
  const measure = measureOf(active)
  const left = secondsLeft({ bytes: measure, startedAt }, Date.now())
  const words = [
    total > 0 ? t('progress.count', { done: format.count(done), total: format.count(total) }) : '',
    bytes.total > 0
      ? t('progress.bytes', { done: format.bytes(bytes.done), total: format.bytes(bytes.total) })
      : '',
    left === null
      ? ''
      : left < 60
        ? t('progress.seconds', { count: left })
        : t('progress.minutes', { count: Math.ceil(left / 60) }),
  ]
  return (
    <section className={styles.progress} aria-label={t('progress.running')}>
      <span className={styles.words}>{words.filter(Boolean).join(' · ')}</span>
      <span className={styles.file}>{label === '' ? t(`progress.${phase}`) : shownPath(label)}</span>
      <Button small onClick={run.stop}>
        {t('progress.stop')}
      </Button>
      <Progress label={t('progress.running')} value={measure.done} max={measure.total} />
    </section>
  )
}
