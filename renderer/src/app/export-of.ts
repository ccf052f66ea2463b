import type { Job } from '../../../shared/contract/requests/work.ts'
import { textOf } from './text-of.ts'

/** What a job of this kind leaves to be saved or shown. */
export type Export = { readonly exportId: string; readonly fileName: string; readonly result: Job['result'] }

/** The export that a job has left; null where it left none, as when it was cancelled. */
export const exportOf = ({ result }: Job): Export | null => {
  const exportId = textOf(result, 'exportId')
  const fileName = textOf(result, 'fileName')
  return exportId === null || fileName === null ? null : { exportId, fileName, result }
}
