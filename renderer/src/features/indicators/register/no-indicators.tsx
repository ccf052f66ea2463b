import BarChartOutlined from '@ant-design/icons/BarChartOutlined'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'

type Props = { readonly onAdd: () => void; readonly onImport: () => void; readonly onExport: () => void }

/** The register before the first indicator. */
export const NoIndicators = ({ onAdd, onImport, onExport }: Props) => {
  const { t } = useTranslation('indicators')
  return (
    <EmptyState
      icon={<BarChartOutlined />}
      title={t('empty.title')}
      text={t('empty.text')}
      actions={
        <>
          <Button variant="primary" onClick={onAdd}>
            {t('empty.add')}
          </Button>
          <Button onClick={onImport}>{t('import.button')}</Button>
          <Button variant="quiet" onClick={onExport}>
            {t('empty.template')}
          </Button>
        </>
      }
    />
  )
}
