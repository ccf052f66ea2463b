import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenFirm } from '../../../../shared/contract/requests/firms.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { FirmFacts } from '../../../../shared/domain/firm/facts.ts'
import { saveState } from '../../app/save-state.ts'
import { showFailure } from '../../app/show-failure.ts'
import { call } from '../../host/call.ts'
import { failureOf } from '../../host/request-failed.ts'
import { requestKey } from '../../host/request-key.ts'
import { joinSaving } from '../../saving/autosaver-registry.ts'

type Current = RequestOutput<'firms.current'>
const place = 'firm-facts'
const pause = 800

/**
 * The firm's facts as typed: saved by themselves 800 ms after the last key, on `flush` and on leaving. What
 * could not be saved stays in the fields and is sent again with the next change.
 */
export const useFirmFacts = (firm: OpenFirm) => {
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Partial<FirmFacts>>({})
  const waiting = useRef<Partial<FirmFacts>>({})
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const sending = useRef<Promise<void>>(Promise.resolve())

  const send = useCallback(async (): Promise<void> => {
    const facts = waiting.current
    const stored = queries.getQueryData<Current>(requestKey('firms.current', {}))?.firm
    if (Object.keys(facts).length === 0 || !stored) return
    waiting.current = {}
    saveState.report(place, { state: 'saving' })
    try {
      const saved = await call('firms.save', { revision: stored.revision, facts })
      queries.setQueryData<Current>(requestKey('firms.current', {}), known =>
        known?.firm ? { firm: { ...known.firm, ...saved } } : known,
      )
      if (Object.keys(waiting.current).length === 0) setDraft({})
      saveState.report(place, { state: 'saved' })
    } catch (cause) {
      const conflict = failureOf(cause).code === 'conflict'
      if (conflict) await queries.invalidateQueries({ queryKey: requestKey('firms.current') })
      waiting.current = { ...facts, ...waiting.current }
      saveState.report(place, { state: 'failed', cause })
      showFailure(cause, () => {
        waiting.current = {}
        setDraft({})
        saveState.forget(place)
      })
    }
  }, [queries])

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    sending.current = sending.current.then(send)
    return sending.current
  }, [send])

  const change = (part: Partial<FirmFacts>): void => {
    setDraft(known => ({ ...known, ...part }))
    waiting.current = { ...waiting.current, ...part }
    saveState.report(place, { state: 'pending' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), pause)
  }

  useEffect(() => {
    const pending = (): boolean => Object.keys(waiting.current).length > 0
    const drop = (): void => {
      clearTimeout(timer.current)
      waiting.current = {}
    }
    const leave = joinSaving({ flush: () => flush().then(() => !pending()), pending, drop })
    document.addEventListener('visibilitychange', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      void flush().then(() => (pending() ? undefined : leave()))
    }
  }, [flush])
  return { facts: { ...firm.facts, ...draft }, change, flush }
}
