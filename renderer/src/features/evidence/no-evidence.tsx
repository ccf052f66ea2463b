import InboxOutlined from '@ant-design/icons/InboxOutlined'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** The library before the first file. */
export const NoEvidence = ({ onChoose }: { readonly onChoose: (() => void) | undefined }) => {
  const { t } = useTranslation('evidence')
  return (
    <EmptyState
      icon={<InboxOutlined />}
      title={t('empty.title')}
      text={t('empty.text')}
      actions={
        onChoose === undefined ? undefined : (
          <Button variant="primary" onClick={onChoose}>
            {t('drop.choose')}
          </Button>
        )
      }
    />
  )
}
