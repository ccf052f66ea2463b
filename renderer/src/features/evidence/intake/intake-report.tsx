import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntakeState } from '../../../../../shared/contract/requests/intakes.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from './intake.module.css'
import { IntakeArchives } from './intake-archives.tsx'
import { IntakeCauses } from './intake-causes.tsx'
import { IntakeCounts } from './intake-counts.tsx'
import { IntakeFiles } from './intake-files.tsx'
import { ResumeIntake } from './resume-intake.tsx'
import type { IntakeRun } from './use-intake.ts'

type Props = {
  readonly id: string
  readonly run: IntakeRun
  readonly onClose: () => void
  /** Something was chosen that leads away from reports. */
  readonly onLeave?: () => void
}
type Shown = IntakeState | 'all'

const states: readonly Shown[] = ['all', 'imported', 'known', 'failed', 'waiting', 'skipped']

/** What came in, what was there already, what did not come in and why; kept in the firm file. */
export const IntakeReport = ({ id, run, onClose, onLeave = onClose }: Props) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const [shown, setShown] = useState<Shown>('all')
  const [code, setCode] = useState<string>()
  const { data } = useRequest('intakes.get', { id, limit: 0 }, { keepPrevious: true })
  if (!data) return null
  const { intake, causes, archives } = data
  const { counts } = intake
  const countOf = (state: Shown) => (state === 'all' ? counts.total : counts[state])
  const choices = states.filter(state => state === 'all' || countOf(state) > 0)
  const cause = causes.find(one => one.code === code)
  return (
    <Dialog
      open
      wide
      title={t(intake.archive === '' ? 'report.title' : 'report.unpacked', { label: intake.label })}
      onClose={onClose}
      footer={
        <>
          <ResumeIntake intake={intake} run={run} onChosen={onLeave} />
          <Button variant="primary" onClick={onClose}>
            {t('report.close')}
          </Button>
        </>
      }
    >
      <p className={styles.summary}>
        <IntakeCounts counts={counts} /> <small>{format.moment(intake.startedAt)}</small>
      </p>
      <IntakeCauses
        causes={causes}
        chosen={cause?.code}
        onChoose={wanted => {
          setCode(wanted)
          setShown(wanted === undefined ? 'all' : wanted === 'file-skipped' ? 'skipped' : 'failed')
        }}
      />
      <IntakeArchives archives={archives} links={intake.links} run={run} onLeave={onLeave} />
      {choices.length > 2 ? (
        <Segmented<Shown>
          label={t('report.filter')}
          value={shown}
          options={choices.map(state => ({
            value: state,
            label: `${t(`report.states.${state}`)} ${format.count(countOf(state))}`,
          }))}
          onChange={state => {
            setShown(state)
            setCode(undefined)
          }}
        />
      ) : null}
      <IntakeFiles
        key={`${shown} ${cause?.code ?? ''}`}
        id={id}
        state={shown === 'all' ? undefined : shown}
        code={cause?.code}
        count={cause?.count ?? countOf(shown)}
        onLeave={onLeave}
      />
    </Dialog>
  )
}
