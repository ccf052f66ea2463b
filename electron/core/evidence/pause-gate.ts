/** Lets the committing thread stop the writing thread at its next resting place without waiting for it itself. */
export type PauseGate = {
  /** Goes to the writing thread. */
  readonly shared: SharedArrayBuffer
  /** Resolves when the other thread stands still, or after a while although it does not. */
  readonly hold: () => Promise<void>
  readonly release: () => void
}

/** The writing thread's side of it. */
export type RestingPlace = {
  /** Stands still here while the other side wants it; to be called between pieces of work, also before the first. */
  readonly pass: () => void
  /** No more work comes. */
  readonly leave: () => void
}

const wanted = 0
const still = 1
const patienceMs = 2000

/**
 * Two writers of one file get into each other's way: the one that commits waits for the other's lock, and its flush
 * takes the other's bytes along. Here the one with the bytes stands aside for the moment of a commit.
 */
export const createPauseGate = (): PauseGate => {
  const shared = new SharedArrayBuffer(8)
  const cells = new Int32Array(shared)
  Atomics.store(cells, still, 1)
  return {
    shared,
    hold: async () => {
      Atomics.store(cells, wanted, 1)
      const { async, value } = Atomics.waitAsync(cells, still, 0, patienceMs)
      if (async) await value
    },
    release: () => {
      Atomics.store(cells, wanted, 0)
      Atomics.notify(cells, wanted)
    },
  }
}

/** `rest` is called before standing still. */
export const restingPlace = (shared: SharedArrayBuffer, rest: () => void): RestingPlace => {
  const cells = new Int32Array(shared)
  const stand = (): void => {
    Atomics.store(cells, still, 1)
    Atomics.notify(cells, still)
  }
  return {
    pass: () => {
      for (;;) {
        Atomics.store(cells, still, 0)
        if (Atomics.load(cells, wanted) === 0) return
        rest()
        stand()
        Atomics.wait(cells, wanted, 1, patienceMs)
      }
    },
    leave: stand,
  }
}
