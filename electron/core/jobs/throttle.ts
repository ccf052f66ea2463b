export type Throttled = {
  /** Calls within `everyMs` of the last call at the latest. */
  readonly soon: () => void
  /** Calls at once and forgets what was due. */
  readonly now: () => void
}

/** Calls `act` at most once per `everyMs`, the last request always being served. */
export const throttle = (act: () => void, everyMs: number): Throttled => {
  const state: { timer: NodeJS.Timeout | null } = { timer: null }
  const now = (): void => {
    if (state.timer !== null) clearTimeout(state.timer)
    state.timer = null
    act()
  }
  return {
    now,
    soon: () => {
      if (state.timer === null) state.timer = setTimeout(now, everyMs)
    },
  }
}
