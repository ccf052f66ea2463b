import { useSyncExternalStore } from 'react'

export type SaveReport =
  | { readonly state: 'pending' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly cause: unknown }

/** What the bar shows: the worst of all places that save, and when something was last saved. */
export type SaveState = {
  readonly state: 'idle' | 'pending' | 'saving' | 'saved' | 'failed'
  readonly savedAt: Date | null
  readonly cause: unknown
}

const places = new Map<string, SaveReport>()
const listeners = new Set<() => void>()
let savedAt: Date | null = null
let current: SaveState = { state: 'idle', savedAt: null, cause: null }

const recompute = (): void => {
  const reports = [...places.values()]
  const failed = reports.find(report => report.state === 'failed')
  const busy =
    reports.find(report => report.state === 'saving') ?? reports.find(report => report.state === 'pending')
  const state = failed?.state ?? busy?.state ?? (savedAt === null ? 'idle' : 'saved')
  current = { state, savedAt, cause: failed?.state === 'failed' ? failed.cause : null }
  for (const listener of listeners) listener()
}

export const saveState = {
  /** A place (an answer, a form) tells how its saving stands; `saved` forgets the place. */
  report(place: string, report: SaveReport): void {
    if (report.state === 'saved') {
      places.delete(place)
      savedAt = new Date()
    } else places.set(place, report)
    recompute()
  },
  /** Forgets a place, or everything when another firm is opened. */
  forget(place?: string): void {
    if (place === undefined) {
      places.clear()
      savedAt = null
    } else places.delete(place)
    recompute()
  },
  current: (): SaveState => current,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

export const useSaveState = (): SaveState => useSyncExternalStore(saveState.subscribe, saveState.current)
