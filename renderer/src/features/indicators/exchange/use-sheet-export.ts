import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sentenceOfCode } from '../../../app/failure-sentence.ts'
import { jobEnd } from '../../../app/job-end.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { textOf } from '../../../app/text-of.ts'
import { call } from '../../../host/call.ts'
import { host } from '../../../host/host.ts'
import { flushAll } from '../../../saving/autosaver-registry.ts'
import { showToast } from '../../../ui/toast-store.ts'

/** Writes the register as a workbook and hands it to the person. */
export const useSheetExport = (): { readonly running: boolean; readonly begin: () => Promise<void> } => {
  const { t } = useTranslation('indicators')
  const [running, setRunning] = useState(false)
  const begin = async () => {
    setRunning(true)
    try {
      await flushAll()
      const ended = await jobEnd((await call('indicatorSheets.export', {})).jobId)
      const exportId = textOf(ended.result, 'exportId')
      const fileName = textOf(ended.result, 'fileName')
      if (ended.state === 'failed') {
        const { code, params } = ended.error ?? { code: 'internal', params: {} }
        showToast({ tone: 'bad', text: sentenceOfCode(code, params) })
      } else if (exportId !== null && fileName !== null && (await host.saveExport(exportId, fileName))) {
        showToast({ tone: 'ok', text: t('export.saved', { file: fileName }) })
      }
    } catch (cause) {
      showFailure(cause)
    } finally {
      setRunning(false)
    }
  }
  return { running, begin }
}
