import { useEffect, useState } from 'react'

/** A value once it has stood still for some milliseconds. */
export const useSettled = <T>(value: T, quiet: number): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quiet)
    return () => clearTimeout(timer)
  }, [value, quiet])
  return settled
}
