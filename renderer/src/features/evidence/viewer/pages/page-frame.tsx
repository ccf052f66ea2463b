import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Size, type Turn, turnSize } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { densityOf } from '../../../../../../shared/domain/evidence/viewer/zoom.ts'
import { DrawnPage } from './drawn-page.tsx'
import type { PageSource } from './page-source.ts'
import styles from './pages.module.css'

type Props = {
  readonly source: PageSource
  readonly page: number
  /** At 100 %, before it is turned; a guess until the page itself has told. */
  readonly size: Size
  readonly scale: number
  readonly turn: Turn
  readonly near: boolean
  readonly onSize: (page: number, size: Size) => void
  /** What lies over the page, in fractions of it; turned with it. */
  readonly children: ReactNode
}

/** The size of a page on screen, before it is turned. */
export const drawnSize = ({ width, height }: Size, scale: number): Size => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
})

/** Brings a sheet that was turned about its upper left corner back into its frame. */
const placed = (turn: Turn, { width, height }: Size): string => {
  const [across, down] = { 0: [0, 0], 90: [height, 0], 180: [width, height], 270: [0, width] }[turn]
  return `translate(${across}px, ${down}px) rotate(${turn}deg)`
}

/** One page at its place in the list: drawn while it is near, an empty sheet while it is far. */
export const PageFrame = ({ source, page, size, scale, turn, near, onSize, children }: Props) => {
  const { t } = useTranslation('viewer')
  useEffect(() => {
    if (!near) return
    source.size(page).then(
      known => onSize(page, known),
      () => {},
    )
  }, [source, page, near, onSize])
  const drawn = drawnSize(size, scale)
  const pixels = Math.round(drawn.width * densityOf(drawn, window.devicePixelRatio || 1))
  return (
    <div className={styles.frame} data-page={page} style={turnSize(drawn, turn)}>
      <div className={styles.sheet} style={{ ...drawn, transform: placed(turn, drawn) }}>
        {near ? (
          <>
            <DrawnPage source={source} page={page} pixels={pixels} label={t('pages.page', { page })} />
            {children}
          </>
        ) : null}
      </div>
    </div>
  )
}
