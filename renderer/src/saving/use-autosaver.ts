import { useEffect, useRef, useSyncExternalStore } from 'react'
import { saveState } from '../app/save-state.ts'
import { RequestFailed } from '../host/request-failed.ts'
import { anyPending, autosaverOf, flushAll, holdAutosaver } from './autosaver-registry.ts'
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

type Stored<T> = { readonly value: T; readonly revision: number }

export type Draft<T> = {
  /** What was typed here, or else what is stored. */
  readonly value: T
  readonly state: SaveState<T>
  readonly saver: Autosaver<T>
}

/** Tells the bar how the saving of a place stands. */
const report = (key: string, state: SaveState<unknown>) => {
  if (state.phase === 'clean')
    return state.savedAt === null ? saveState.forget(key) : saveState.report(key, { state: 'saved' })
  if (state.phase === 'pending' || state.phase === 'saving')
    return saveState.report(key, { state: state.phase })
  const code = state.phase === 'conflict' ? 'conflict' : (state.code ?? 'internal')
  saveState.report(key, { state: 'failed', cause: new RequestFailed({ code, params: state.params }) })
}

/**
 * A value that saves itself: `key` names its place, `save` sends it. What is pending is saved when the
 * component goes away. A newer stored revision (an undo, another window) replaces what is shown as soon as
 * nothing is pending.
 */
export const useAutosaver = <T>(
  key: string,
  stored: Stored<T>,
  save: (value: T, revision: number) => Promise<SaveOutcome<T>>,
  delay = 800,
): Draft<T> => {
  const saver = autosaverOf(key, () => {
    const made = createAutosaver<T>({ revision: stored.revision, save, timers: windowTimers, delay })
    made.subscribe(() => report(key, made.state()))
    return made
  })
  const state = useSyncExternalStore(saver.subscribe, saver.state)
  const seen = useRef(stored.revision)
  useEffect(() => {
    watchWindow()
    return holdAutosaver(key)
  }, [key])
  useEffect(() => {
    const before = seen.current
    if (state.phase !== 'clean') return
    seen.current = stored.revision
    const removed = stored.revision === 0 && before !== 0 && state.revision !== 0
    if (stored.revision > state.revision || removed) saver.adopt(stored.revision)
  }, [saver, stored.revision, state])
  return { value: state.draft ?? stored.value, state, saver }
}
