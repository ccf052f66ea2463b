import { type RefObject, useEffect, useState } from 'react'

type Rows = {
  readonly box: RefObject<HTMLElement | null>
  readonly count: number
  /** Of each row, in pixels. */
  readonly height: number
  /** Rows drawn above and below those in sight. */
  readonly spare: number
  /** Rows drawn before the box has been measured. */
  readonly atFirst: number
}

/** Which rows of equal height of a scrolling box are in sight, with some to spare: from `first` to before `last`. */
export const useRowsInSight = ({
  box,
  count,
  height,
  spare,
  atFirst,
}: Rows): { readonly first: number; readonly last: number } => {
  const [range, setRange] = useState({ first: 0, last: Math.min(count, atFirst) })
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
  }, [box, count, height, spare])
  return range
}
