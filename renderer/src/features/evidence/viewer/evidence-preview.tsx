import ExpandOutlined from '@ant-design/icons/ExpandOutlined'
import { Link } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { leftOutType } from '../../../../../shared/domain/evidence/left-out.ts'
import { host } from '../../../host/host.ts'
import { useRequest } from '../../../host/use-request.ts'
import styles from '../evidence.module.css'
import { fileMark } from '../file-mark.tsx'
import { PdfPages } from './pdf/pdf-pages.tsx'
import { usePdf } from './pdf/use-pdf.ts'
import preview from './preview.module.css'

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

const PdfPreview = ({ url, width }: { readonly url: string; readonly width: number }) => {
  const { t } = useTranslation('viewer')
  const box = useRef<HTMLElement>(null)
  const pdf = usePdf(url)
  if (pdf.phase === 'locked' || pdf.phase === 'broken')
    return <p className={styles.card}>{t(`nothing.${pdf.phase}`)}</p>
  return (
    <PreviewBox box={box}>
      {pdf.phase === 'ready' ? <PdfPages document={pdf.document} width={width} box={box} /> : null}
    </PreviewBox>
  )
}

/** A picture is handed to the browser only when its pixels are known to be few enough. */
const PicturePreview = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useTranslation('viewer')
  const [broken, setBroken] = useState(false)
  const facts = useRequest('viewer.facts', { id: evidence.id }).data
  const drawn = useRequest(
    'viewer.picture',
    { id: evidence.id, page: 1, width: 640 },
    { enabled: facts?.kind === 'picture' },
  )
  if (facts?.kind === 'none' || broken || drawn.isError)
    return <p className={styles.card}>{t(`nothing.${facts?.reason ?? 'damaged'}`)}</p>
  const address =
    facts?.kind === 'image'
      ? host.fileUrl('evidence', evidence.id)
      : drawn.data && `data:${drawn.data.mediaType};base64,${drawn.data.data}`
  return (
    <PreviewBox>
      {address ? <img src={address} alt={evidence.facts.title} onError={() => setBroken(true)} /> : null}
    </PreviewBox>
  )
}

type Props = {
  readonly evidence: Evidence
  /** How wide a page of a PDF is drawn, in pixels. */
  readonly width?: number
}

const Picture = ({ evidence, width = 252 }: Props) => {
  const { t } = useTranslation('viewer')
  const { mediaType } = evidence
  if (mediaType === 'application/pdf')
    return <PdfPreview url={host.fileUrl('evidence', evidence.id)} width={width} />
  if (mediaType.startsWith('image/')) return <PicturePreview evidence={evidence} />
  return (
    <p className={styles.card}>
      <b>{fileMark(mediaType)}</b> {t('screen.noPicture')}
    </p>
  )
}

/** A small look at an evidence, and the way to look at it large. */
export const EvidencePreview = ({ evidence, width = 252 }: Props) => {
  const { t } = useTranslation(['viewer', 'evidence'])
  if (evidence.mediaType === leftOutType) return <p className={styles.card}>{t('evidence:leftOut')}</p>
  return (
    <div className={preview.place}>
      <Link
        to="/evidence/view"
        search={{ id: evidence.id }}
        className={preview.large}
        title={t('viewer:screen.openLarge')}
      >
        <ExpandOutlined aria-hidden="true" />
        {t('viewer:screen.openLarge')}
      </Link>
      <Picture evidence={evidence} width={width} />
    </div>
  )
}
