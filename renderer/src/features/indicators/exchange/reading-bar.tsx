import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import styles from './exchange.module.css'
import type { SheetImport } from './use-sheet-import.ts'

/** How far the reading of a workbook is, with a way to stop it. */
export const ReadingBar = ({ run }: { readonly run: SheetImport }) => {
  const { t } = useTranslation('indicators')
  if (!run.running) return null
  return (
    <div className={styles.reading} role="status">
      <span>{t('import.reading', { file: run.fileName })}</span>
      <Progress
        label={t('import.reading', { file: run.fileName })}
        value={run.job?.done ?? 0}
        max={run.job?.total ?? 0}
      />
      <Button small onClick={run.cancel}>
        {t('import.stop')}
      </Button>
    </div>
  )
}
