import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { StartYearForm } from './start-year-form.tsx'

type Props = {
  readonly assessments: readonly Assessment[]
  readonly from: Assessment
  readonly onClose: () => void
}

/** The start of a new year in a dialog; leads to its report. */
export const StartYearDialog = ({ assessments, from, onClose }: Props) => {
  const { t } = useTranslation('years')
  const navigate = useNavigate()
  return (
    <Dialog open title={t('start.title')} onClose={onClose}>
      <StartYearForm
        assessments={assessments}
        from={from}
        onMade={assessment => void navigate({ to: '/assess', search: { assessment } })}
      />
    </Dialog>
  )
}
