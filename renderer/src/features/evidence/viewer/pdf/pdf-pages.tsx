import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type RefObject, useEffect, useState } from 'react'
import styles from './pdf.module.css'
import { PdfPage } from './pdf-page.tsx'

type Props = {
  readonly document: PDFDocumentProxy
  readonly width: number
  /** The scrolling box; told which page is at its top. */
  readonly box: RefObject<HTMLElement | null>
  readonly onPage?: (number: number) => void
}

/** All pages of a PDF below each other. */
export const PdfPages = ({ document: pdf, width, box, onPage }: Props) => {
  const [ratio, setRatio] = useState(Math.SQRT2)
  useEffect(() => {
    let gone = false
    void pdf.getPage(1).then(
      page => {
        const { width: across, height } = page.getViewport({ scale: 1 })
        if (!gone) setRatio(height / across)
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [pdf])
  useEffect(() => {
    const element = box.current
    if (!element || !onPage) return
    const tell = () => {
      const middle = element.getBoundingClientRect().top + element.clientHeight / 3
      const pages = [...element.querySelectorAll<HTMLElement>('[data-page]')]
      const at = pages.find(page => page.getBoundingClientRect().bottom > middle)
      if (at) onPage(Number(at.dataset.page))
    }
    tell()
    element.addEventListener('scroll', tell, { passive: true })
    return () => element.removeEventListener('scroll', tell)
  }, [box, onPage])
  return (
    <div className={styles.pages}>
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map(number => (
        <PdfPage key={number} document={pdf} number={number} width={width} ratio={ratio} />
      ))}
    </div>
  )
}
