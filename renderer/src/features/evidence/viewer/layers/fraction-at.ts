import type { PointerEvent } from 'react'
import {
  inverseTurn,
  type Point,
  type Turn,
  turnPoint,
} from '../../../../../../shared/domain/evidence/viewer/turn.ts'

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** Where a pointer stands on the page that lies under an element, in fractions of the page before it is turned. */
export const fractionAt = (event: PointerEvent, over: Element, turn: Turn): Point => {
  const { left, top, width, height } = over.getBoundingClientRect()
  const seen = {
    x: clamp((event.clientX - left) / Math.max(1, width)),
    y: clamp((event.clientY - top) / Math.max(1, height)),
  }
  return turnPoint(seen, inverseTurn(turn))
}
