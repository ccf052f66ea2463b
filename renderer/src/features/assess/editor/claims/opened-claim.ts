import { useSyncExternalStore } from 'react'

/** A claim that was asked for in the text, until the panel beside it has shown it. */
type Asked = { readonly id: string; readonly focus: boolean }

let asked: Asked | null = null
const listeners = new Set<() => void>()
const set = (next: Asked | null): void => {
  asked = next
  for (const listener of listeners) listener()
}

/** Asks the panel for the proofs of a claim; with `focus` the keyboard goes there. */
export const openClaim = (id: string, focus: boolean): void => set({ id, focus })

/** The panel has shown what was asked for. */
export const claimShown = (): void => set(null)

/** The claim that was asked for and is not shown yet. */
export const useAskedClaim = (): Asked | null =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
  )
