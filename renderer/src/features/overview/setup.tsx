import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StartYearForm } from '../years/start-year-form.tsx'
import { NewAssessmentForm } from './new-assessment-form.tsx'
import styles from './setup.module.css'

/** The first use of a firm, or another year of it: from an earlier one, or empty. */
export const Setup = () => {
  const { t } = useTranslation(['overview', 'years'])
  const navigate = useNavigate()
  const { assessments } = useCurrentAssessment()
  const latest = assessments[0]
  const { instrument } = useSearch({ strict: false })
  const [mode, setMode] = useState<'from' | 'blank'>(instrument === undefined ? 'from' : 'blank')
  const show = (assessment: string) => void navigate({ to: '/assess', search: { assessment } })
  if (latest === undefined)
    return (
      <Page title={t('overview:setup.title')} lead={t('overview:setup.lead')}>
        <NewAssessmentForm onMade={show} />
      </Page>
    )
  return (
    <Page title={t('overview:setup.titleMore')} lead={t('overview:setup.leadMore')}>
      <div className={styles.mode}>
        <Segmented
          label={t('years:mode.label')}
          value={mode}
          options={(['from', 'blank'] as const).map(value => ({ value, label: t(`years:mode.${value}`) }))}
          onChange={setMode}
        />
      </div>
      {mode === 'from' ? (
        <div className={styles.form}>
          <StartYearForm assessments={assessments} from={latest} onMade={show} />
        </div>
      ) : (
        <NewAssessmentForm instrument={instrument} onMade={show} />
      )}
    </Page>
  )
}
