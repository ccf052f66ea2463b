import type { ErrorCode } from '../../../shared/contract/envelope.ts'

/** What a save answered. `conflict` carries what is stored now; `failed` a code of the error sentences. */
export type SaveOutcome<T> =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: string }
  | { readonly kind: 'conflict'; readonly stored: { readonly value: T; readonly revision: number } }
  | {
      readonly kind: 'failed'
      readonly code: ErrorCode
      readonly params: Readonly<Record<string, string | number>>
    }

export type SaveState<T> = {
  readonly phase: 'clean' | 'pending' | 'saving' | 'failed' | 'conflict'
  /** Time of the last save in this session, or null. */
  readonly savedAt: string | null
  readonly revision: number
  readonly code: ErrorCode | null
  readonly params: Readonly<Record<string, string | number>>
  /** What was typed here last, saved or not; null while the stored value is shown. */
  readonly draft: T | null
  /** What is stored, on a conflict. */
  readonly stored: { readonly value: T; readonly revision: number } | null
}

type Timers = {
  set(run: () => void, milliseconds: number): unknown
  clear(timer: unknown): void
}

type AutosaverOptions<T> = {
  readonly revision: number
  readonly save: (value: T, revision: number) => Promise<SaveOutcome<T>>
  readonly timers: Timers
  /** Milliseconds after the last change, the longest wait while changes go on, and before a retry. */
  readonly delay?: number
  readonly longest?: number
  readonly retry?: number
}

export type Autosaver<T> = {
  readonly change: (value: T) => void
  /** Saves what is pending; true when nothing is left unsaved. */
  readonly flush: () => Promise<boolean>
  /** Answers a conflict; `theirs` drops what was typed here and returns what is stored. */
  readonly resolve: (choice: 'mine' | 'theirs') => T | null
  /** Takes over another stored revision (an undo, another window); false while something is pending. */
  readonly adopt: (revision: number) => boolean
  /** Gives up what is pending. */
  readonly drop: () => void
  readonly pending: () => T | null
  readonly state: () => SaveState<T>
  readonly subscribe: (listener: () => void) => () => void
}

type Pending<T> = { readonly value: T }

/**
 * Saves a value some time after its last change, one request at a time. What was typed stays here until
 * a save is acknowledged: a failed save is tried again, a conflict waits for a person's choice.
 */
export const createAutosaver = <T>(options: AutosaverOptions<T>): Autosaver<T> => {
  const { save, timers, delay = 800, longest = 4000, retry = 5000 } = options
  const listeners = new Set<() => void>()
  let pending: Pending<T> | null = null
  let running: Promise<void> | null = null
  let timer: unknown = null
  let deadline: unknown = null
  let state: SaveState<T> = {
    phase: 'clean',
    savedAt: null,
    revision: options.revision,
    code: null,
    params: {},
    draft: null,
    stored: null,
  }

  const show = (next: Partial<SaveState<T>>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const stopTimers = () => {
    if (timer !== null) timers.clear(timer)
    if (deadline !== null) timers.clear(deadline)
    timer = null
    deadline = null
  }
  const schedule = (milliseconds: number) => {
    if (timer !== null) timers.clear(timer)
    timer = timers.set(() => void start(), milliseconds)
  }

  const settle = (outcome: SaveOutcome<T>, sent: Pending<T>) => {
    if (pending === null && outcome.kind !== 'saved') return
    if (outcome.kind === 'saved') {
      if (pending === sent) pending = null
      show({
        phase: pending === null ? 'clean' : 'pending',
        savedAt: outcome.at,
        revision: outcome.revision,
        code: null,
        params: {},
      })
      if (pending !== null) schedule(delay)
    } else if (outcome.kind === 'conflict') {
      show({ phase: 'conflict', stored: outcome.stored })
    } else {
      show({ phase: 'failed', code: outcome.code, params: outcome.params })
      schedule(retry)
    }
  }

  const start = (): Promise<void> => {
    if (running !== null) return running
    if (pending === null || state.phase === 'conflict') return Promise.resolve()
    stopTimers()
    const sent = pending
    show({ phase: 'saving' })
    running = save(sent.value, state.revision)
      .catch((): SaveOutcome<T> => ({ kind: 'failed', code: 'io', params: {} }))
      .then(outcome => {
        running = null
        settle(outcome, sent)
      })
    return running
  }

  return {
    change: value => {
      pending = { value }
      if (state.phase === 'conflict') return show({ draft: value })
      show({ draft: value, phase: state.phase === 'saving' ? 'saving' : 'pending' })
      schedule(delay)
      deadline ??= timers.set(() => void start(), longest)
    },
    flush: async () => {
      if (running !== null) await running
      if (pending !== null) await start()
      return pending === null
    },
    resolve: choice => {
      const { stored } = state
      if (state.phase !== 'conflict' || stored === null) return null
      if (choice === 'theirs') {
        pending = null
        show({ phase: 'clean', revision: stored.revision, stored: null, draft: null })
        return stored.value
      }
      show({ phase: 'pending', revision: stored.revision, stored: null })
      void start()
      return null
    },
    adopt: revision => {
      if (pending !== null || running !== null || state.phase === 'conflict') return false
      if (revision !== state.revision) show({ revision, draft: null })
      return true
    },
    drop: () => {
      stopTimers()
      pending = null
      show({ phase: 'clean', code: null, params: {}, draft: null, stored: null })
    },
    pending: () => pending?.value ?? null,
    state: () => state,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
