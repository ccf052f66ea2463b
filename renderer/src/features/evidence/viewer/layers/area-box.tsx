import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area } from '../../../../../../shared/domain/evidence/passage.ts'
import {
  type Corner,
  corners,
  moveArea,
  pullCorner,
} from '../../../../../../shared/domain/evidence/viewer/areas.ts'
import {
  inverseTurn,
  type Point,
  type Turn,
  turnStep,
} from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { cx } from '../../../../ui/cx.ts'
import { areaStyle } from './area-style.ts'
import { fractionAt } from './fraction-at.ts'
import styles from './layers.module.css'

type Props = {
  readonly area: Area
  readonly turn: Turn
  readonly label: string
  /** What is kept back is dark, what proves is light. */
  readonly look: 'redaction' | 'passage'
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onChange: (area: Area) => void
  readonly onRemove: () => void
}

type Grip = { readonly corner: Corner | null; readonly from: Point; readonly area: Area }

const keyStep = 0.004
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
}

/** The corner that lies lower right once the page is turned. */
const lowerRight: Readonly<Record<Turn, Corner>> = { 0: 'se', 90: 'ne', 180: 'nw', 270: 'sw' }

const pulled = ({ corner, area, from }: Grip, to: Point): Area => {
  const step = { x: to.x - from.x, y: to.y - from.y }
  return corner === null ? moveArea(area, step) : pullCorner(area, corner, step)
}

/**
 * A rectangle that can be changed: dragged, pulled by its corners, moved by the arrows, resized with Shift, removed by
 * Delete. It is told once a drag has ended, and at each key.
 */
export const AreaBox = ({ area, turn, label, look, chosen, onChoose, onChange, onRemove }: Props) => {
  const { t } = useTranslation('viewer')
  const grip = useRef<Grip | null>(null)
  const [moving, setMoving] = useState<Area | null>(null)
  const shown = moving ?? area
  const at = (event: PointerEvent<HTMLElement>): Point | null => {
    const page = event.currentTarget.parentElement
    return page === null ? null : fractionAt(event, page, turn)
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const from = at(event)
    if (event.button !== 0 || from === null) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    const held = event.target instanceof HTMLElement ? event.target.dataset.corner : undefined
    grip.current = { corner: corners.find(corner => corner === held) ?? null, from, area }
    onChoose()
  }
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const to = at(event)
    if (grip.current !== null && to !== null) setMoving(pulled(grip.current, to))
  }
  const onPointerUp = () => {
    grip.current = null
    if (moving !== null) onChange(moving)
    setMoving(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      onRemove()
    }
    const arrow = arrows[event.key]
    if (arrow === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    const step = turnStep(arrow, inverseTurn(turn))
    onChange(event.shiftKey ? pullCorner(area, lowerRight[turn], step) : moveArea(area, step))
  }
  return (
    <button
      type="button"
      className={cx(styles.box, styles[look], chosen && styles.chosen)}
      style={areaStyle(shown)}
      aria-label={label}
      aria-pressed={chosen}
      title={t('areas.keys')}
      data-area
      onFocus={onChoose}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    >
      {corners.map(corner => (
        <span key={corner} className={cx(styles.corner, styles[corner])} data-corner={corner} />
      ))}
    </button>
  )
}
