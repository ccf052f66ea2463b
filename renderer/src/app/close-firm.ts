import { useSyncExternalStore } from 'react'
import { call } from '../host/call.ts'
import { dropAll, flushAll } from '../saving/autosaver-registry.ts'
import { showFailure } from './show-failure.ts'

let asking = false
const listeners = new Set<() => void>()

const ask = (next: boolean): void => {
  asking = next
  for (const listener of listeners) listener()
}

const close = (): Promise<void> => call('firms.close', {}).then(() => undefined, showFailure)

/** Saves what is being typed, then closes the firm file; when something could not be saved, a person is asked first. */
export const closeFirm = async (): Promise<void> => {
  if (await flushAll()) await close()
  else ask(true)
}

/** Closes the firm file and gives up what could not be saved. */
export const closeUnsaved = async (): Promise<void> => {
  ask(false)
  dropAll()
  await close()
}

export const keepOpen = (): void => ask(false)

/** Whether a person must be asked before the firm file is closed. */
export const useAskingToClose = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asking,
  )
