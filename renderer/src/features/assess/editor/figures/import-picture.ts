import i18next from 'i18next'
import { sentenceOfCode } from '../../../../app/failure-sentence.ts'
import { jobEnd } from '../../../../app/job-end.ts'
import { showFailure } from '../../../../app/show-failure.ts'
import { call } from '../../../../host/call.ts'
import { host } from '../../../../host/host.ts'
import { showToast } from '../../../../ui/toast-store.ts'
import { importResult } from '../../../evidence/intake/import-result.ts'

/** The pictures that a figure can show and a dossier can print. */
const pictureTypes = ['image/png', 'image/jpeg']
export const isPicture = (mediaType: string): boolean => pictureTypes.includes(mediaType)
export const pictureAccept = pictureTypes.join(',')

/** A picture from the clipboard has no name of its own. */
const named = (file: File): File => {
  if (!/^image\.(?:png|jpe?g)$/iu.test(file.name) && file.name !== '') return file
  const time = new Date()
    .toLocaleString('sv')
    .replace(/[^\d]+/gu, '')
    .slice(0, 12)
  const ending = file.type === 'image/jpeg' ? 'jpg' : 'png'
  return new File([file], `${i18next.t('writing:figure.fileName', { time })}.${ending}`, { type: file.type })
}

/** Takes pictures in as evidence and gives their ids in order; what failed is said and left out. */
export const importPictures = async (files: readonly File[]): Promise<readonly string[]> => {
  try {
    const tokens = await host.offerFiles(files.map(named))
    const { jobId } = await call('evidence.import', { files: [...tokens] })
    const { result } = await jobEnd(jobId)
    return importResult(result).flatMap(({ evidenceId, code, params }) => {
      if (code !== null) showToast({ tone: 'bad', text: sentenceOfCode(code, params) })
      return evidenceId === null ? [] : [evidenceId]
    })
  } catch (cause) {
    showFailure(cause)
    return []
  }
}
