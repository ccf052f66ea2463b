import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { NoAssessment } from '../../app/no-assessment.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { StartYearDialog } from './start-year-dialog.tsx'
import { pairOf } from './years-choice.ts'
import { YearsWork } from './years-work.tsx'

/** Two assessments side by side; with only one, the way to the next. */
export const YearsScreen = () => {
  const { t } = useTranslation('years')
  const search = useSearch({ from: '/firm/assess-area/assess/years' })
  const { assessment, assessments } = useCurrentAssessment()
  const [starting, setStarting] = useState(false)
  if (assessment === undefined) return <Loading />
  if (assessment === null) return <NoAssessment />
  const pair = pairOf(assessments, assessment, search.a, search.b)
  return (
    <>
      {pair === null ? (
        <EmptyState
          title={t('none.title')}
          text={t('none.text', { title: assessment.title })}
          actions={
            <Button variant="primary" onClick={() => setStarting(true)}>
              {t('start.button')}
            </Button>
          }
        />
      ) : (
        <YearsWork
          assessments={assessments}
          pair={pair}
          item={search.item ?? ''}
          onStart={() => setStarting(true)}
        />
      )}
      {starting ? (
        <StartYearDialog
          assessments={assessments}
          from={assessments[0] ?? assessment}
          onClose={() => setStarting(false)}
        />
      ) : null}
    </>
  )
}
