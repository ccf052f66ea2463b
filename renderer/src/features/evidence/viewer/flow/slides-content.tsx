import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../../../app/failure-sentence.ts'
import { failureOf } from '../../../../host/request-failed.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { Loading } from '../../../../ui/loading.tsx'
import { NothingToSee } from '../nothing-to-see.tsx'
import type { Start } from '../pages/use-pages.ts'
import { PageStepper } from '../tools/page-stepper.tsx'
import styles from './flow.module.css'
import { type FlowAt, FlowFrame, type FlowMarking } from './flow-frame.tsx'
import { useDraftedWords } from './use-drafted-words.ts'
import { useHighlights } from './use-highlights.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly start: Start
  readonly marking: FlowMarking | undefined
}

type BodyProps = FlowAt & { readonly text: string; readonly page: number; readonly marks: boolean }

const SlideBody = ({ text, page, marks, box, find, passage, draft, setDraft }: BodyProps) => {
  const marked = draft ?? passage
  useDraftedWords({ box, on: marks, page, text, setDraft })
  useHighlights({
    box,
    hits: find.hits.filter(hit => hit.page === page),
    current: find.current?.page === page ? find.current : null,
    passage: marked?.page === page ? marked : null,
    shown: text,
  })
  return (
    <div className={styles.text}>
      <pre data-from={0}>{text}</pre>
    </div>
  )
}

const Slides = ({
  slides,
  label,
  start,
  marking,
}: Omit<Props, 'id'> & { readonly slides: readonly string[] }) => {
  const { t } = useTranslation('viewer')
  const [page, setPage] = useState(Math.min(slides.length, start.passage?.page ?? start.page ?? 1))
  const textOf = useCallback(async (number: number) => slides[number - 1] ?? '', [slides])
  return (
    <FlowFrame
      label={label}
      start={start}
      pages={slides.length}
      textOf={textOf}
      page={page}
      onPage={setPage}
      marking={marking}
      notes={[t('flow.words')]}
      head={slides.length > 1 ? <PageStepper page={page} pages={slides.length} onPage={setPage} /> : null}
    >
      {at => <SlideBody {...at} text={slides[page - 1] ?? ''} page={page} marks={marking !== undefined} />}
    </FlowFrame>
  )
}

/** A document that we cannot draw, as the words that were read out of it, slide by slide or part by part. */
export const SlidesContent = ({ id, ...rest }: Props) => {
  const { data, error } = useRequest('contents.pages', { id })
  if (error) return <NothingToSee id={id} text={failureSentence(failureOf(error))} />
  if (data === undefined) return <Loading />
  return <Slides slides={data.pages} {...rest} />
}
