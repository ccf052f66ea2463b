import { useEffect, useState } from 'react'

/** True once `active` has been true for `after` milliseconds: no spinner for short waits. */
export const useDelayed = (active: boolean, after = 300): boolean => {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!active) {
      setShown(false)
      return
    }
    const timer = setTimeout(() => setShown(true), after)
    return () => clearTimeout(timer)
  }, [active, after])
  return active && shown
}
