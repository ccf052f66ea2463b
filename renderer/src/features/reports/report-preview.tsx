import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../host/host.ts'
import { Loading } from '../../ui/loading.tsx'
import { PdfPages } from '../evidence/viewer/pdf/pdf-pages.tsx'
import { usePdf } from '../evidence/viewer/pdf/use-pdf.ts'
import styles from './reports.module.css'

const widest = 860

/** The finished report page by page, as wide as there is room. */
export const ReportPreview = ({
  exportId,
  fileName,
}: {
  readonly exportId: string
  readonly fileName: string
}) => {
  const { t } = useTranslation('reports')
  const box = useRef<HTMLElement>(null)
  const [room, setRoom] = useState(700)
  const pdf = usePdf(host.fileUrl('export', exportId))
  useEffect(() => {
    const element = box.current
    if (!element) return
    const sizes = new ResizeObserver(() => setRoom(element.clientWidth - 48))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])
  return (
    <section
      ref={box}
      className={styles.preview}
      aria-label={t('preview.label', { file: fileName })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {pdf.phase === 'ready' ? (
        <PdfPages document={pdf.document} width={Math.min(room, widest)} box={box} />
      ) : pdf.phase === 'reading' ? (
        <Loading />
      ) : (
        <p role="alert">{t('preview.broken')}</p>
      )}
    </section>
  )
}
