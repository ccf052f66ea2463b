import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** What a screen of the assessment area shows while the firm has none: what it is for, and the way to set one up. */
export const NoAssessment = ({ text }: { readonly text?: string }) => {
  const { t } = useTranslation('assess')
  const navigate = useNavigate()
  return (
    <EmptyState
      title={t('none.title')}
      text={text ?? t('none.text')}
      actions={
        <Button variant="primary" onClick={() => void navigate({ to: '/overview' })}>
          {t('none.action')}
        </Button>
      }
    />
  )
}
