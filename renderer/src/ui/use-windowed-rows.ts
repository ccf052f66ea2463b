import { type RefObject, useEffect, useState } from 'react'

/** Height of a row of the list in pixels. */
export const rowHeight = 38

const spare = 12
/** Up to this many rows all are drawn, so that the browser’s own search finds them. */
const drawnWhole = 200

/** Which rows of a scrolling box are in sight, with some to spare above and below. */
export const useWindowedRows = (
  box: RefObject<HTMLElement | null>,
  count: number,
): { readonly first: number; readonly last: number } => {
  const [range, setRange] = useState({ first: 0, last: Math.min(count, 60) })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - spare)
      const last = Math.min(count, Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + spare)
      setRange(known => (known.first === first && known.last === last ? known : { first, last }))
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      sizes.disconnect()
    }
  }, [box, count])
  return count <= drawnWhole ? { first: 0, last: count } : range
}
