import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from './intake.module.css'
import { IntakeCounts } from './intake-counts.tsx'
import { IntakeReport } from './intake-report.tsx'
import type { IntakeRun } from './use-intake.ts'

type Props = { readonly run: IntakeRun; readonly onClose: () => void }

/** The reports of earlier intakes, newest first. */
export const IntakeHistory = ({ run, onClose }: Props) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const [open, setOpen] = useState('')
  const { data } = useRequest('intakes.list', {})
  if (open !== '') return <IntakeReport id={open} run={run} onClose={() => setOpen('')} onLeave={onClose} />
  return (
    <Dialog
      open
      wide
      title={t('history.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('report.close')}</Button>}
    >
      {data?.intakes.length === 0 ? <p>{t('history.none')}</p> : null}
      <ul className={styles.history}>
        {data?.intakes.map(({ id, label, startedAt, counts }) => (
          <li key={id}>
            <button type="button" onClick={() => setOpen(id)}>
              <span>{format.moment(startedAt)}</span>
              <b>{label}</b>
              <small>
                <IntakeCounts counts={counts} />
              </small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
