/** Gathers what may be committed together: few enough rows for a short commit, often enough to lose little. */
export type Piece<T> = {
  readonly add: (one: T, bytes: number) => void
  /** Hands on what is left. */
  readonly end: () => void
}

const mostOnes = 50
const mostBytes = 64 * 1024 * 1024
const longestMs = 1500

export const createPiece = <T>(hand: (ones: readonly T[]) => void): Piece<T> => {
  let ones: T[] = []
  let size = 0
  let since = performance.now()
  const end = (): void => {
    const gathered = ones
    ones = []
    size = 0
    since = performance.now()
    if (gathered.length > 0) hand(gathered)
  }
  return {
    add: (one, bytes) => {
      ones.push(one)
      size += bytes
      if (ones.length >= mostOnes || size >= mostBytes || performance.now() - since >= longestMs) end()
    },
    end,
  }
}
