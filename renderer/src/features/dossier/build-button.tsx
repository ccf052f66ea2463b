import FilePdfOutlined from '@ant-design/icons/FilePdfOutlined'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import styles from './check-panel.module.css'
import type { BuildRun } from './use-build.ts'

type Props = { readonly run: BuildRun; readonly blocking: number }

/** Builds the PDF at any time (a draft may have gaps), with progress and a way to stop. */
export const BuildButton = ({ run, blocking }: Props) => {
  const { t } = useTranslation('dossiers')
  return (
    <div className={styles.build}>
      {run.running ? (
        <div className={styles.running} role="status">
          <span>{run.job?.label || t('build.running')}</span>
          <Progress label={t('build.running')} value={run.job?.done ?? 0} max={run.job?.total ?? 0} />
          <Button small onClick={run.cancel}>
            {t('build.cancel')}
          </Button>
        </div>
      ) : (
        <Button variant="primary" icon={<FilePdfOutlined />} onClick={() => void run.start()}>
          {t('build.start')}
        </Button>
      )}
      {blocking > 0 ? <p className={styles.note}>{t('build.draftNote', { count: blocking })}</p> : null}
    </div>
  )
}
