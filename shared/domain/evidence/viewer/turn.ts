import type { Area } from '../passage.ts'

/** Clockwise degrees by which a page is turned. */
export type Turn = 0 | 90 | 180 | 270
export type Point = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }

const turns: readonly Turn[] = [0, 90, 180, 270]

/** One turn after another. */
export const addTurns = (a: Turn, b: Turn): Turn => turns[((a + b) / 90) % 4] ?? 0

/** The turn that takes another one back. */
export const inverseTurn = (turn: Turn): Turn => addTurns(0, turns[(4 - turn / 90) % 4] ?? 0)

/** Width and height of a page once it is turned. */
export const turnSize = ({ width, height }: Size, turn: Turn): Size =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width }

/** A place on a page, in fractions of it, as it lies once the page is turned. */
export const turnPoint = ({ x, y }: Point, turn: Turn): Point => {
  switch (turn) {
    case 90:
      return { x: 1 - y, y: x }
    case 180:
      return { x: 1 - x, y: 1 - y }
    case 270:
      return { x: y, y: 1 - x }
    default:
      return { x, y }
  }
}

/** A movement, in fractions of a page, as it goes once the page is turned. */
export const turnStep = (step: Point, turn: Turn): Point => {
  const start = turnPoint({ x: 0, y: 0 }, turn)
  const end = turnPoint(step, turn)
  return { x: end.x - start.x, y: end.y - start.y }
}

/** A rectangle on a page, in fractions of it, as it lies once the page is turned. */
export const turnArea = (area: Area, turn: Turn): Area => {
  const a = turnPoint({ x: area.x, y: area.y }, turn)
  const b = turnPoint({ x: area.x + area.width, y: area.y + area.height }, turn)
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(b.x - a.x),
    height: Math.abs(b.y - a.y),
  }
}
