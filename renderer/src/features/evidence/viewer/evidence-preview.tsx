import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { leftOutType } from '../../../../../shared/domain/evidence/left-out.ts'
import { host } from '../../../host/host.ts'
import styles from '../evidence.module.css'
import { fileMark } from '../file-mark.tsx'
import { PdfPages } from './pdf/pdf-pages.tsx'
import { usePdf } from './pdf/use-pdf.ts'

type BoxProps = { readonly box?: RefObject<HTMLElement | null>; readonly children: ReactNode }

const PreviewBox = ({ box, children }: BoxProps) => {
  const { t } = useTranslation('evidence')
  return (
    <section
      ref={box}
      className={styles.preview}
      aria-label={t('preview')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}

const PdfPreview = ({ url }: { readonly url: string }) => {
  const { t } = useTranslation('evidence')
  const box = useRef<HTMLElement>(null)
  const pdf = usePdf(url)
  if (pdf.phase === 'locked' || pdf.phase === 'broken')
    return <p className={styles.card}>{t(`pdf.${pdf.phase}`)}</p>
  return (
    <PreviewBox box={box}>
      {pdf.phase === 'ready' ? <PdfPages document={pdf.document} width={252} box={box} /> : null}
    </PreviewBox>
  )
}

/** The evidence as a picture where we can draw it; a card that says so elsewhere. */
export const EvidencePreview = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useTranslation('evidence')
  const [broken, setBroken] = useState(false)
  const url = host.fileUrl('evidence', evidence.id)
  if (evidence.mediaType === leftOutType) return <p className={styles.card}>{t('leftOut')}</p>
  if (evidence.mediaType === 'application/pdf') return <PdfPreview url={url} />
  if (/^image\/(png|jpeg|gif|webp)$/.test(evidence.mediaType) && !broken) {
    return (
      <PreviewBox>
        <img src={url} alt={evidence.facts.title} onError={() => setBroken(true)} />
      </PreviewBox>
    )
  }
  return (
    <p className={styles.card}>
      <b>{fileMark(evidence.mediaType)}</b> {t('noPreview')}
    </p>
  )
}
