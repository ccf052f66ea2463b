import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageSource } from './page-source.ts'
import styles from './pages.module.css'

type Props = {
  readonly source: PageSource
  readonly page: number
  /** Pixels to draw across; what was drawn before stays in sight, stretched, until the new is there. */
  readonly pixels: number
  readonly label: string
}

const letGo = (holder: HTMLElement): void => {
  for (const canvas of holder.querySelectorAll('canvas')) {
    canvas.width = 0
    canvas.height = 0
    canvas.remove()
  }
}

/** The picture of one page; its memory is given back with the component. */
export const DrawnPage = ({ source, page, pixels, label }: Props) => {
  const { t } = useTranslation('viewer')
  const holder = useRef<HTMLDivElement>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    const place = holder.current
    return () => {
      if (place) letGo(place)
    }
  }, [])
  useEffect(() => {
    if (pixels <= 0) return
    const stop = new AbortController()
    const canvas = document.createElement('canvas')
    source.draw(page, canvas, pixels, stop.signal).then(
      () => {
        if (stop.signal.aborted || !holder.current) return
        letGo(holder.current)
        holder.current.append(canvas)
        setBroken(false)
      },
      () => {
        if (!stop.signal.aborted) setBroken(true)
      },
    )
    return () => stop.abort()
  }, [source, page, pixels])
  return (
    <>
      <div ref={holder} className={styles.drawn} role="img" aria-label={label} />
      {broken ? <p className={styles.broken}>{t('pages.broken')}</p> : null}
    </>
  )
}
