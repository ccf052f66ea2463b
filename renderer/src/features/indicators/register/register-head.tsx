import DownloadOutlined from '@ant-design/icons/DownloadOutlined'
import PlusOutlined from '@ant-design/icons/PlusOutlined'
import UploadOutlined from '@ant-design/icons/UploadOutlined'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './register.module.css'

type Props = {
  readonly shown: number
  readonly total: number
  readonly exporting: boolean
  readonly onAdd: () => void
  readonly onImport: () => void
  readonly onExport: () => void
}

/** Title, count and what can be done with the whole register. */
export const RegisterHead = ({ shown, total, exporting, onAdd, onImport, onExport }: Props) => {
  const { t } = useTranslation('indicators')
  const readOnly = useSeat() !== null
  return (
    <header className={styles.titleRow}>
      <h1>{t('title')}</h1>
      <span className={styles.count} role="status" hidden={total === 0}>
        {shown === total ? t('total', { count: total }) : t('shownOf', { shown, total })}
      </span>
      <span className={styles.tools} hidden={total === 0}>
        {readOnly ? null : (
          <Button icon={<UploadOutlined />} onClick={onImport}>
            {t('import.button')}
          </Button>
        )}
        <Button icon={<DownloadOutlined />} disabled={exporting} onClick={onExport}>
          {t(exporting ? 'export.running' : 'export.button')}
        </Button>
        {readOnly ? null : (
          <Button variant="primary" icon={<PlusOutlined />} onClick={onAdd}>
            {t('add.button')}
          </Button>
        )}
      </span>
    </header>
  )
}
