import { useEffect, useSyncExternalStore } from 'react'
import { anyPending, autosaverOf, flushAll } from './autosaver-registry.ts'
import { type Autosaver, createAutosaver, type SaveOutcome, type SaveState } from './create-autosaver.ts'

const windowTimers = {
  set: (run: () => void, milliseconds: number): unknown => window.setTimeout(run, milliseconds),
  clear: (timer: unknown) => window.clearTimeout(timer as number),
}

const holdWindow = (event: BeforeUnloadEvent) => {
  if (!anyPending()) return
  void flushAll()
  event.preventDefault()
}
const flushHidden = () => {
  if (document.visibilityState === 'hidden') void flushAll()
}
let watching = false

/** Leaving the window saves first; a window with unsaved text asks before it closes. */
const watchWindow = () => {
  if (watching) return
  watching = true
  window.addEventListener('beforeunload', holdWindow)
  document.addEventListener('visibilitychange', flushHidden)
}

/**
 * The autosaver of a place and its live state; what is pending is saved when the component goes away.
 * `revision` is the stored one: a newer one is taken over as long as nothing is pending.
 */
export const useAutosaver = <T>(
  key: string,
  revision: number,
  save: (value: T, revision: number) => Promise<SaveOutcome<T>>,
): { readonly saver: Autosaver<T>; readonly state: SaveState<T> } => {
  const saver = autosaverOf(key, () => createAutosaver<T>({ revision, save, timers: windowTimers }))
  const state = useSyncExternalStore(saver.subscribe, saver.state)
  useEffect(() => {
    watchWindow()
    return () => void saver.flush()
  }, [saver])
  useEffect(() => {
    if (revision > saver.state().revision) saver.adopt(revision)
  }, [saver, revision])
  return { saver, state }
}
