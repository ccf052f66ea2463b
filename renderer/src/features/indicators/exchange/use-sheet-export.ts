import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '../../../app/export-of.ts'
import { jobEnd } from '../../../app/job-end.ts'
import { saveExport } from '../../../app/save-export.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { call } from '../../../host/call.ts'
import { flushAll } from '../../../saving/autosaver-registry.ts'

/** Writes the register as a workbook and hands it to the person. */
export const useSheetExport = (): { readonly running: boolean; readonly begin: () => Promise<void> } => {
  const { t } = useTranslation('indicators')
  const [running, setRunning] = useState(false)
  const begin = async () => {
    setRunning(true)
    try {
      await flushAll()
      const made = exportOf(await jobEnd((await call('indicatorSheets.export', {})).jobId))
      if (made !== null) await saveExport(made, t('export.saved', { file: made.fileName }))
    } catch (cause) {
      showFailure(cause)
    } finally {
      setRunning(false)
    }
  }
  return { running, begin }
}
