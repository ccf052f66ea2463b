/** So long the window may be kept busy before a hand gets its turn. */
const turnMs = 12

/** Lets the window take its turns while thousands of things are gone through. */
export type Turns = {
  /** Whether it is time to `rest`. */
  readonly due: () => boolean
  readonly rest: () => Promise<void>
}

export const takeTurns = (): Turns => {
  let since = performance.now()
  return {
    due: () => performance.now() - since >= turnMs,
    rest: async () => {
      await new Promise(resolve => setTimeout(resolve))
      since = performance.now()
    },
  }
}
