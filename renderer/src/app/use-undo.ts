import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../host/call.ts'
import { useRequest } from '../host/use-request.ts'
import { flushAll } from '../saving/autosaver-registry.ts'
import { dismissToast, showToast } from '../ui/toast-store.ts'
import { showFailure } from './show-failure.ts'
import { stepName } from './step-name.ts'

export type Undo = {
  /** What would be undone or redone now, in words; null when there is nothing. */
  readonly undoes: string | null
  readonly redoes: string | null
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** Undo and redo over saved changes (what is being typed is saved first), each told in a toast that offers the way back. */
export const useUndo = (): Undo => {
  const { t } = useTranslation(['commands', 'app'])
  const { data } = useRequest('history.state', {})
  const run = useCallback(
    async (way: 'undo' | 'redo'): Promise<void> => {
      if (!(await flushAll())) {
        showToast({ tone: 'bad', about: 'undo', text: t('app:unsaved.undo') })
        return
      }
      try {
        const step = await call(`history.${way}`, {})
        const name = stepName(step.command)
        const { evidence: count } = step
        const what = count === undefined ? name : t('ofEvidence', { what: name, count })
        const id = showToast({
          about: 'undo',
          text: t(way === 'undo' ? 'undone' : 'redone', { what }),
          action: {
            label: t(way === 'undo' ? 'app:bar.redo' : 'app:bar.undo'),
            run: () => {
              dismissToast(id)
              void run(way === 'undo' ? 'redo' : 'undo')
            },
          },
        })
      } catch (cause) {
        showFailure(cause)
      }
    },
    [t],
  )
  return {
    undoes: data?.undo ? stepName(data.undo.command) : null,
    redoes: data?.redo ? stepName(data.redo.command) : null,
    undo: () => run('undo'),
    redo: () => run('redo'),
  }
}
