import { useCallback } from 'react'
import type { RequestInput } from '../../../../shared/contract/requests.ts'
import { saveState } from '../../app/save-state.ts'
import { showFailure } from '../../app/show-failure.ts'
import { saveValues } from './mutations.ts'

type Values = Omit<RequestInput<'indicators.setValues'>, 'id'>

/** Saves values of an indicator, seen in the bar; a refusal is shown and thrown on, so that a cell keeps its text. */
export const useSaveValues = (id: string): ((values: Values) => Promise<void>) =>
  useCallback(
    async values => {
      const key = `indicator-values:${id}`
      saveState.report(key, { state: 'saving' })
      try {
        await saveValues({ id, ...values })
        saveState.report(key, { state: 'saved' })
      } catch (cause) {
        saveState.report(key, { state: 'failed', cause })
        showFailure(cause)
        throw cause
      }
    },
    [id],
  )
