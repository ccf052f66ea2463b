import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntakeState } from '../../../../../shared/contract/requests/intakes.ts'
import { sentenceOfCode } from '../../../app/failure-sentence.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from './intake.module.css'
import { IntakeArchives } from './intake-archives.tsx'
import { IntakeFiles } from './intake-files.tsx'
import { ResumeIntake } from './resume-intake.tsx'
import type { IntakeRun } from './use-intake.ts'

type Props = { readonly id: string; readonly run: IntakeRun; readonly onClose: () => void }
type Shown = IntakeState | 'all'

const states: readonly Shown[] = ['all', 'imported', 'known', 'failed', 'waiting']

/** What came in, what was there already, what did not come in and why; kept in the firm file. */
export const IntakeReport = ({ id, run, onClose }: Props) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const [shown, setShown] = useState<Shown>('all')
  const { data } = useRequest('intakes.get', { id, limit: 0 })
  if (!data) return <Loading />
  const { intake, causes, archives } = data
  const { counts } = intake
  const countOf = (state: Shown) => (state === 'all' ? counts.total : counts[state])
  const missing = counts.waiting + counts.failed
  return (
    <Dialog
      open
      wide
      title={t('report.title', { label: intake.label })}
      onClose={onClose}
      footer={
        <>
          {missing > 0 && run.phase === 'idle' ? (
            <ResumeIntake intake={intake} run={run} onDone={onClose} />
          ) : null}
          <Button variant="primary" onClick={onClose}>
            {t('report.close')}
          </Button>
        </>
      }
    >
      <p className={styles.summary}>
        {t('report.summary', counts)} <small>{format.moment(intake.startedAt)}</small>
      </p>
      {causes.map(({ code, count, params }) => (
        <p key={code} className={styles.cause}>
          <b>{t('report.times', { count })}</b> {sentenceOfCode(code, params)}
        </p>
      ))}
      <IntakeArchives archives={archives} links={intake.links} />
      <Segmented<Shown>
        label={t('report.filter')}
        value={shown}
        options={states
          .filter(state => state === 'all' || countOf(state) > 0)
          .map(state => ({ value: state, label: `${t(`report.states.${state}`)} ${countOf(state)}` }))}
        onChange={setShown}
      />
      <IntakeFiles key={shown} id={id} state={shown === 'all' ? undefined : shown} onLeave={onClose} />
    </Dialog>
  )
}
