import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './pdf.module.css'

type Props = {
  readonly document: PDFDocumentProxy
  readonly number: number
  /** Width of the page on screen in CSS pixels. */
  readonly width: number
  /** Height over width until the page itself is known. */
  readonly ratio: number
}

/** One page, drawn when it comes near the window and let go when it is far away. */
export const PdfPage = ({ document: pdf, number, width, ratio }: Props) => {
  const { t } = useTranslation('evidence')
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)
  const [own, setOwn] = useState<number | null>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const watch = new IntersectionObserver(entries => setNear(entries.some(entry => entry.isIntersecting)), {
      rootMargin: '600px 0px',
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    const target = canvas.current
    if (!near || !target || width <= 0) return
    let stop = () => {}
    let gone = false
    void pdf
      .getPage(number)
      .then(page => {
        if (gone) return
        const base = page.getViewport({ scale: 1 })
        setOwn(base.height / base.width)
        const density = Math.min(2, window.devicePixelRatio || 1)
        const viewport = page.getViewport({ scale: (width / base.width) * density })
        target.width = Math.round(viewport.width)
        target.height = Math.round(viewport.height)
        const task = page.render({ canvas: target, viewport })
        stop = () => task.cancel()
        return task.promise
      })
      .catch(() => {})
    return () => {
      gone = true
      stop()
      target.width = 0
      target.height = 0
    }
  }, [pdf, number, near, width])
  return (
    <div
      ref={frame}
      className={styles.page}
      data-page={number}
      style={{ width, height: Math.round(width * (own ?? ratio)) }}
    >
      <canvas ref={canvas} role="img" aria-label={t('pdf.page', { number })} />
    </div>
  )
}
