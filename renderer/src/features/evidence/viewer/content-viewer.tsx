import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewFacts } from '../../../../../shared/contract/requests/viewer.ts'
import type { Passage } from '../../../../../shared/domain/evidence/passage.ts'
import type { Rotations } from '../../../../../shared/domain/evidence/submitted-copy.ts'
import type { Turn } from '../../../../../shared/domain/evidence/viewer/turn.ts'
import { failureSentence } from '../../../app/failure-sentence.ts'
import { failureOf } from '../../../host/request-failed.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Loading } from '../../../ui/loading.tsx'
import { SheetContent } from './flow/sheet-content.tsx'
import { SlidesContent } from './flow/slides-content.tsx'
import { TextContent } from './flow/text-content.tsx'
import { WordContent } from './flow/word-content.tsx'
import { NothingToSee } from './nothing-to-see.tsx'
import { PagedContent, type PagedProps } from './pages/paged-content.tsx'
import { usePdfSource, usePictureSource } from './pages/use-page-source.ts'

/** An evidence, or what it was before it was replaced. */
export type Content = { readonly id: string; readonly title: string }

type Props = Omit<PagedProps, 'source' | 'label' | 'turnOf'> & {
  readonly content: Content
  readonly rotations: Rotations
  /** Lets words of a text be marked; on pages the bar does so. */
  readonly onMark?: ((passage: Passage) => void) | undefined
}

type PartProps = Omit<PagedProps, 'source' | 'label'> & { readonly content: Content }

const PdfContent = ({ content, ...rest }: PartProps) => {
  const { t } = useTranslation('viewer')
  const state = usePdfSource(content.id)
  if (state.phase === 'reading') return <Loading />
  if (state.phase !== 'ready') return <NothingToSee id={content.id} text={t(`nothing.${state.phase}`)} />
  return <PagedContent source={state.source} label={t('content', { title: content.title })} {...rest} />
}

const PictureContent = ({ content, facts, ...rest }: PartProps & { readonly facts: ViewFacts }) => {
  const { t } = useTranslation('viewer')
  const source = usePictureSource(content.id, facts)
  return <PagedContent source={source} label={t('content', { title: content.title })} {...rest} />
}

const Body = ({ facts, rotations, onMark, ...rest }: Props & { readonly facts: ViewFacts }): ReactNode => {
  const { t } = useTranslation('viewer')
  const { content } = rest
  const flow = {
    id: content.id,
    label: t('content', { title: content.title }),
    start: rest.start,
    marking: onMark && { onMark },
  }
  const turnOf = (page: number): Turn => rotations[String(page)] ?? 0
  switch (facts.kind) {
    case 'pdf':
      return <PdfContent {...rest} turnOf={turnOf} />
    case 'image':
    case 'picture':
      return <PictureContent {...rest} facts={facts} turnOf={turnOf} />
    case 'text':
      return <TextContent {...flow} />
    case 'word':
      return <WordContent {...flow} />
    case 'table':
    case 'sheet':
      return <SheetContent {...flow} />
    case 'slides':
      return <SlidesContent {...flow} />
    default:
      return (
        <NothingToSee
          id={content.id}
          text={t(`nothing.${facts.reason ?? 'unknown'}`)}
          closed={facts.reason === 'left-out'}
        />
      )
  }
}

/** The content of an evidence, whatever it is, with its tools; or one sentence why it is not shown. */
export const ContentViewer = (props: Props) => {
  const { t } = useTranslation('viewer')
  const { data: facts, error } = useRequest('viewer.facts', { id: props.content.id })
  if (error) return <NothingToSee id={props.content.id} text={failureSentence(failureOf(error))} />
  if (facts === undefined) return <Loading />
  return (
    <Body {...props} facts={facts} note={facts.reason === 'reduced' ? t('nothing.reduced') : undefined} />
  )
}
