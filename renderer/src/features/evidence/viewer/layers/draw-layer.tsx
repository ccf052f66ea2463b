import { type PointerEvent, useRef, useState } from 'react'
import type { Area } from '../../../../../../shared/domain/evidence/passage.ts'
import { areaBetween } from '../../../../../../shared/domain/evidence/viewer/areas.ts'
import type { Point, Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { cx } from '../../../../ui/cx.ts'
import { areaStyle } from './area-style.ts'
import { fractionAt } from './fraction-at.ts'
import styles from './layers.module.css'

type Props = {
  readonly turn: Turn
  /** Lies over the words, so that a rectangle can begin anywhere; else words are selected where they stand. */
  readonly above: boolean
  readonly onDraw: (area: Area) => void
}

/** Shorter on both edges than this fraction of a page it was a click, no rectangle. */
const slip = 0.008

/** Takes a drag of the mouse over a page as a new rectangle. */
export const DrawLayer = ({ turn, above, onDraw }: Props) => {
  const start = useRef<Point | null>(null)
  const [drawn, setDrawn] = useState<Area | null>(null)
  const at = (event: PointerEvent<HTMLElement>): Point => fractionAt(event, event.currentTarget, turn)
  const end = () => {
    start.current = null
    setDrawn(null)
    if (drawn !== null && (drawn.width > slip || drawn.height > slip)) onDraw(drawn)
  }
  return (
    <div
      className={cx(styles.draw, above && styles.above)}
      data-draw
      onPointerDown={event => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = at(event)
      }}
      onPointerMove={event => {
        if (start.current !== null) setDrawn(areaBetween(start.current, at(event)))
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        start.current = null
        setDrawn(null)
      }}
    >
      {drawn === null ? null : <div className={styles.band} style={areaStyle(drawn)} />}
    </div>
  )
}
