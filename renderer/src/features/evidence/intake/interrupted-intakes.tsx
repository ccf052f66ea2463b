import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './intake.module.css'
import { IntakeReport } from './intake-report.tsx'
import { ResumeIntake } from './resume-intake.tsx'
import type { IntakeRun } from './use-intake.ts'

/** An intake that was interrupted: how much of it is here, what is missing, and the way on. */
export const InterruptedIntakes = ({ run }: { readonly run: IntakeRun }) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const [open, setOpen] = useState('')
  const { data } = useRequest('intakes.list', {})
  const finish = useSend('intakes.finish')
  const left = (data?.intakes ?? []).filter(
    ({ endedAt, running, counts }) => endedAt === null && !running && counts.waiting > 0,
  )
  if (run.busy || run.ended !== null) return null
  return (
    <>
      {left.map(intake => (
        <section
          key={intake.id}
          className={styles.interrupted}
          aria-label={t('interrupted.title', { label: intake.label })}
        >
          <p>
            <b>{t('interrupted.title', { label: intake.label })}</b>{' '}
            {t('interrupted.counts', {
              total: format.count(intake.counts.total),
              here: format.count(intake.counts.imported + intake.counts.known),
              missing: format.count(intake.counts.waiting + intake.counts.failed),
            })}
          </p>
          <span>
            <Button small variant="quiet" onClick={() => setOpen(intake.id)}>
              {t('interrupted.look')}
            </Button>
            <ResumeIntake intake={intake} run={run} brief />
            <Button small variant="quiet" onClick={() => finish.mutate({ id: intake.id })}>
              {t('interrupted.finish')}
            </Button>
          </span>
        </section>
      ))}
      {open === '' ? null : <IntakeReport id={open} run={run} onClose={() => setOpen('')} />}
    </>
  )
}
