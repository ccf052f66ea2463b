import { useEffect, useState } from 'react'
import type { Size, Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { turnSize } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { DrawnPage } from './drawn-page.tsx'
import type { PageSource } from './page-source.ts'
import styles from './thumbs.module.css'

type Props = {
  readonly source: PageSource
  readonly page: number
  readonly turn: Turn
  readonly label: string
}

/** The box that a small page is fitted into, in CSS pixels. */
export const thumbBox: Size = { width: 84, height: 112 }
const density = 1.5

/** A small picture of a page. */
export const Thumb = ({ source, page, turn, label }: Props) => {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const state = { gone: false }
    source.size(page).then(
      known => {
        if (!state.gone) setSize(known)
      },
      () => {},
    )
    return () => {
      state.gone = true
    }
  }, [source, page])
  const whole = size ?? { width: thumbBox.width, height: thumbBox.height }
  const turned = turnSize(whole, turn)
  const scale = Math.min(thumbBox.width / turned.width, thumbBox.height / turned.height)
  const drawn = { width: Math.round(whole.width * scale), height: Math.round(whole.height * scale) }
  return (
    <span className={styles.thumb} style={turnSize(drawn, turn)}>
      <span
        className={styles.turned}
        style={{ ...drawn, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
      >
        {size === null ? null : (
          <DrawnPage source={source} page={page} pixels={Math.ceil(drawn.width * density)} label={label} />
        )}
      </span>
    </span>
  )
}
