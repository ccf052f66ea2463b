/** What a chip in a narrative says about the evidence that it names. */
export type EvidenceLabel = { readonly number: number; readonly title: string }

export type EvidenceLabels = {
  get(id: string): EvidenceLabel | undefined
  set(labels: ReadonlyMap<string, EvidenceLabel>): void
  subscribe(listener: () => void): () => void
}

/** A small store outside React, so that chips inside the editor follow a renamed or removed evidence. */
export const createEvidenceLabels = (): EvidenceLabels => {
  let current: ReadonlyMap<string, EvidenceLabel> = new Map()
  const listeners = new Set<() => void>()
  return {
    get: id => current.get(id),
    set: labels => {
      current = labels
      for (const listener of listeners) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
