import { type RefObject, useEffect, useState } from 'react'

const spare = 2

/** Which rows of equal height of a scrolling box are in sight, with a few to spare: from `first` to before `last`. */
export const useSlots = (
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { readonly first: number; readonly last: number } => {
  const [range, setRange] = useState({ first: 0, last: Math.min(count, 8) })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / height) - spare)
      const last = Math.min(count, Math.ceil((element.scrollTop + element.clientHeight) / height) + spare)
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
  }, [box, count, height])
  return range
}
