/** Runs what it is given one after the other, in order; a failure ends only its own turn. */
export const createSerial = (): (<T>(act: () => Promise<T>) => Promise<T>) => {
  const state: { last: Promise<unknown> } = { last: Promise.resolve() }
  return act => {
    const turn = state.last.then(act, act)
    state.last = turn.catch(() => null)
    return turn
  }
}
