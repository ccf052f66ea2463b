import { nothingKnown, type References } from './reference-words.ts'

export type ReferenceStore = {
  current(): References
  set(references: References): void
  subscribe(listener: () => void): () => void
}

/** A small store outside React, so that chips inside the editor follow what is renamed, changed or removed. */
export const createReferenceStore = (): ReferenceStore => {
  let current: References = nothingKnown
  const listeners = new Set<() => void>()
  return {
    current: () => current,
    set: references => {
      current = references
      for (const listener of listeners) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
