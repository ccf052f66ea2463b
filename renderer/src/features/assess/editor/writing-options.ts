import { useSyncExternalStore } from 'react'

/** How a person likes to write; as long as the window is open. */
type WritingOptions = { readonly hints: boolean; readonly guide: boolean }

let current: WritingOptions = { hints: true, guide: false }
const listeners = new Set<() => void>()

export const setWritingOption = (change: Partial<WritingOptions>): void => {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

export const useWritingOptions = (): WritingOptions =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
