import { useState } from 'react'

type Part<T> = {
  readonly shown: readonly T[]
  /** How many are not shown. */
  readonly rest: number
  readonly more: () => void
}

const atATime = 200

/** The beginning of a list that may be very long, and more of it when a person asks. */
export const usePart = <T>(all: readonly T[], atFirst: number): Part<T> => {
  const [most, setMost] = useState(atFirst)
  return {
    shown: all.length <= most ? all : all.slice(0, most),
    rest: Math.max(0, all.length - most),
    more: () => setMost(known => known + atATime),
  }
}
