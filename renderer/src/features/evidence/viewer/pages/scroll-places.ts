import type { Area } from '../../../../../../shared/domain/evidence/passage.ts'
import { type Turn, turnArea } from '../../../../../../shared/domain/evidence/viewer/turn.ts'

/** A place in the scroll: the page at the top of the window and how far down it the window begins. */
export type Anchor = { readonly page: number; readonly part: number }

const frameOf = (box: HTMLElement, page: number): HTMLElement | null =>
  box.querySelector<HTMLElement>(`[data-page="${page}"]`)

const topIn = (box: HTMLElement, frame: HTMLElement): number =>
  frame.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop

/** Which page a reader looks at: the one that lies a third below the top of the box. */
export const pageInSight = (box: HTMLElement): number => {
  const frames = [...box.querySelectorAll<HTMLElement>('[data-page]')]
  const line = box.getBoundingClientRect().top + box.clientHeight / 3
  let [low, high] = [0, frames.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((frames[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle
    else low = middle + 1
  }
  return Number(frames[low]?.dataset.page ?? 1)
}

/** Whether a page that was gone to is still what a reader looks at: all of it, or much of the box. */
export const isStillSeen = (box: HTMLElement, page: number): boolean => {
  const frame = frameOf(box, page)
  if (frame === null) return false
  const [seen, view] = [frame.getBoundingClientRect(), box.getBoundingClientRect()]
  const part = Math.min(seen.bottom, view.bottom) - Math.max(seen.top, view.top)
  return part >= Math.min(seen.height - 2, view.height * 0.4)
}

/** Where the middle of the box stands, for `restoreAnchor` after the pages have changed their size. */
export const anchorOf = (box: HTMLElement): Anchor => {
  const page = pageInSight(box)
  const frame = frameOf(box, page)
  if (frame === null) return { page: 1, part: 0 }
  const middle = box.scrollTop + box.clientHeight / 2
  return { page, part: (middle - topIn(box, frame)) / Math.max(1, frame.offsetHeight) }
}

export const restoreAnchor = (box: HTMLElement, { page, part }: Anchor): void => {
  const frame = frameOf(box, page)
  if (frame) box.scrollTop = topIn(box, frame) + part * frame.offsetHeight - box.clientHeight / 2
}

/** Scrolls to a page, or to a rectangle on it. */
export const scrollToPlace = (box: HTMLElement, page: number, area: Area | null, turn: Turn): void => {
  const frame = frameOf(box, page)
  if (frame === null) return
  if (area === null) {
    box.scrollTop = topIn(box, frame) - 8
    return
  }
  const place = turnArea(area, turn)
  const margin = Math.max(24, (box.clientHeight - place.height * frame.offsetHeight) / 3)
  box.scrollTop = topIn(box, frame) + place.y * frame.offsetHeight - margin
  const left = frame.getBoundingClientRect().left - box.getBoundingClientRect().left + box.scrollLeft
  const across = left + (place.x + place.width / 2) * frame.offsetWidth
  box.scrollLeft = across - box.clientWidth / 2
}
