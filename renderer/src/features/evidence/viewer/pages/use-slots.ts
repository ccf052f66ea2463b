import type { RefObject } from 'react'
import { useRowsInSight } from '../../../../ui/use-rows-in-sight.ts'

/** Which slots of equal height of a scrolling rail are in sight, with a few to spare. */
export const useSlots = (
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { readonly first: number; readonly last: number } =>
  useRowsInSight({ box, count, height, spare: 2, atFirst: 8 })
