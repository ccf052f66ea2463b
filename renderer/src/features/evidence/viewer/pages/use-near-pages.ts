import { type RefObject, useEffect, useState } from 'react'

/** Which pages of a scrolling box are in sight or close to it; only these are worth their memory. */
export const useNearPages = (box: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> => {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => {
    const element = box.current
    if (!element || count === 0) return
    const shown = new Set<number>()
    const watch = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          const page = Number(target.getAttribute('data-page'))
          if (isIntersecting) shown.add(page)
          else shown.delete(page)
        }
        setNear(new Set(shown))
      },
      { root: element, rootMargin: '700px 0px' },
    )
    for (const page of element.querySelectorAll('[data-page]')) watch.observe(page)
    return () => watch.disconnect()
  }, [box, count])
  return near
}
