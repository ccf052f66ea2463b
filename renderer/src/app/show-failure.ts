import i18next from 'i18next'
import { failureOf } from '../host/request-failed.ts'
import { showToast } from '../ui/toast-store.ts'
import { failureSentence } from './failure-sentence.ts'

/** Shows a failure as a toast; a conflict offers to load the stored version through `reload`. */
export const showFailure = (cause: unknown, reload?: () => void): void => {
  const failure = failureOf(cause)
  if (failure.code === 'cancelled') return
  const offer = failure.code === 'conflict' ? reload : undefined
  showToast({
    tone: 'bad',
    text: failureSentence(failure),
    ...(offer === undefined ? {} : { action: { label: i18next.t('errors:loadStored'), run: offer } }),
  })
}
