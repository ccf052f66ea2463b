import type { Area } from '../passage.ts'
import type { Point } from './turn.ts'

/** Narrower than this fraction of a page nothing can be seen or grasped. */
export const smallestEdge = 0.004

const between = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), high)

/** The part of a rectangle that lies on the page; never empty, never beyond 1. */
export const onPage = ({ x, y, width, height }: Area): Area => {
  const left = between(0, Math.min(x, x + width), 1 - smallestEdge)
  const top = between(0, Math.min(y, y + height), 1 - smallestEdge)
  const right = between(left + smallestEdge, Math.max(x, x + width), 1)
  const bottom = between(top + smallestEdge, Math.max(y, y + height), 1)
  return { x: left, y: top, width: Math.min(right - left, 1 - left), height: Math.min(bottom - top, 1 - top) }
}

/** The rectangle between two corners, whichever comes first. */
export const areaBetween = (a: Point, b: Point): Area =>
  onPage({ x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y })

/** The rectangle moved by a step and kept whole on the page. */
export const moveArea = (area: Area, step: Point): Area => ({
  ...area,
  x: between(0, area.x + step.x, 1 - area.width),
  y: between(0, area.y + step.y, 1 - area.height),
})

/** The corners by which a rectangle is pulled. */
export const corners = ['nw', 'ne', 'se', 'sw'] as const
export type Corner = (typeof corners)[number]

/** The rectangle with one corner pulled by a step; the opposite one stays. */
export const pullCorner = (area: Area, corner: Corner, step: Point): Area => {
  const left = corner === 'nw' || corner === 'sw'
  const top = corner === 'nw' || corner === 'ne'
  const fixed = { x: left ? area.x + area.width : area.x, y: top ? area.y + area.height : area.y }
  const pulled = {
    x: (left ? area.x : area.x + area.width) + step.x,
    y: (top ? area.y : area.y + area.height) + step.y,
  }
  return areaBetween(fixed, pulled)
}

/** The smallest rectangle around all of them; null around none. */
export const aroundAreas = (areas: readonly Area[]): Area | null => {
  const [first] = areas
  if (first === undefined) return null
  const x = Math.min(...areas.map(area => area.x))
  const y = Math.min(...areas.map(area => area.y))
  const right = Math.max(...areas.map(area => area.x + area.width))
  const bottom = Math.max(...areas.map(area => area.y + area.height))
  return onPage({ x, y, width: right - x, height: bottom - y })
}

/** How much of the first rectangle the second one covers, from 0 to 1. */
export const coveredPart = (area: Area, by: Area): number => {
  const across = Math.min(area.x + area.width, by.x + by.width) - Math.max(area.x, by.x)
  const down = Math.min(area.y + area.height, by.y + by.height) - Math.max(area.y, by.y)
  const whole = area.width * area.height
  return whole > 0 ? (Math.max(0, across) * Math.max(0, down)) / whole : 0
}
