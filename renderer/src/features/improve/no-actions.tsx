import RiseOutlined from '@ant-design/icons/RiseOutlined'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { useRequest } from '../../host/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

type Props = { readonly onAdd: () => void; readonly onPick: () => void }

/** The first step towards actions: from opportunities where there are some, else where they are written. */
export const NoActions = ({ onAdd, onPick }: Props) => {
  const { t } = useTranslation('improve')
  const navigate = useNavigate()
  const id = useCurrentAssessment().assessment?.id ?? ''
  const { data } = useRequest('actions.candidates', { assessmentId: id }, { enabled: id !== '' })
  const found = (data?.opportunities.length ?? 0) > 0
  return (
    <EmptyState
      icon={<RiseOutlined />}
      title={t('empty.title')}
      text={t(found ? 'empty.text' : 'empty.textNone')}
      actions={
        <>
          {found ? (
            <Button variant="primary" onClick={onPick}>
              {t('pick.button')}
            </Button>
          ) : (
            <Button
              variant="primary"
              onClick={() => void navigate({ to: '/assess', search: { tab: 'findings' } })}
            >
              {t('empty.toAssess')}
            </Button>
          )}
          <Button onClick={onAdd}>{t('add.button')}</Button>
        </>
      }
    />
  )
}
