import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Build } from '../../../../shared/contract/requests/dossiers.ts'
import { host } from '../../host/host.ts'
import { Loading } from '../../ui/loading.tsx'
import { PdfPages } from '../evidence/viewer/pdf/pdf-pages.tsx'
import { usePdf } from '../evidence/viewer/pdf/use-pdf.ts'
import styles from './pdf-viewer.module.css'
import type { BuildRun } from './use-build.ts'
import { ViewerBar, type Zoom } from './viewer-bar.tsx'

type Props = {
  readonly build: Build
  readonly builds: readonly Build[]
  readonly onBuild: (id: string) => void
  readonly run: BuildRun
}

const pageAtFull = 794

/** The built PDF page by page, with zoom and page jump. */
export const PdfViewer = ({ build, builds, onBuild, run }: Props) => {
  const { t } = useTranslation(['dossiers', 'evidence'])
  const box = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [room, setRoom] = useState(700)
  const [page, setPage] = useState(1)
  const pdf = usePdf(host.fileUrl('build', build.id))
  useEffect(() => {
    const element = box.current
    if (!element) return
    const sizes = new ResizeObserver(() => setRoom(element.clientWidth - 48))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])
  const goTo = (number: number) =>
    box.current?.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: 'start' })
  const width = zoom === 'fit' ? Math.min(room, 1000) : Math.round(pageAtFull * zoom)
  return (
    <div className={styles.viewer}>
      <h1 className="visually-hidden">{t('dossiers:preview.label', { file: build.fileName })}</h1>
      <ViewerBar
        build={build}
        builds={builds}
        onBuild={onBuild}
        run={run}
        page={page}
        pages={pdf.phase === 'ready' ? pdf.document.numPages : build.pages}
        onPage={goTo}
        zoom={zoom}
        onZoom={setZoom}
      />
      <section
        ref={box}
        className={styles.pages}
        aria-label={t('dossiers:preview.label', { file: build.fileName })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
      >
        {pdf.phase === 'ready' ? (
          <PdfPages document={pdf.document} width={width} box={box} onPage={setPage} />
        ) : pdf.phase === 'reading' ? (
          <Loading />
        ) : (
          <p role="alert">{t('dossiers:preview.broken')}</p>
        )}
      </section>
    </div>
  )
}
