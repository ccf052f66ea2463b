import { type ReactNode, useEffect, useState } from 'react'

/** Draws its children once the window has nothing more urgent to do; for what is nice but heavy. */
export const AfterIdle = ({ children }: { readonly children: ReactNode }) => {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setIdle(true))
    return () => cancelIdleCallback(request)
  }, [])
  return idle ? children : null
}
