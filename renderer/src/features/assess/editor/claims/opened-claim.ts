import { useSyncExternalStore } from 'react'

/** A claim that was asked for in the text; `count` tells two askings for the same one apart. */
type Opened = { readonly id: string; readonly count: number }

let opened: Opened | null = null
const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Asks the panel beside the text for the proofs of a claim. */
export const openClaim = (id: string): void => {
  opened = { id, count: (opened?.count ?? 0) + 1 }
  tell()
}

/** The claim that was asked for last; null when none was. */
export const useOpenedClaim = (): Opened | null =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => opened,
  )
