import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordView } from '../../../../../../shared/contract/requests/viewer.ts'
import { wordText } from '../../../../../../shared/domain/evidence/viewer/word-view.ts'
import { failureSentence } from '../../../../app/failure-sentence.ts'
import { failureOf } from '../../../../host/request-failed.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { Loading } from '../../../../ui/loading.tsx'
import { NothingToSee } from '../nothing-to-see.tsx'
import type { Start } from '../pages/use-pages.ts'
import { type FlowAt, FlowFrame, type FlowMarking } from './flow-frame.tsx'
import { useDraftedWords } from './use-drafted-words.ts'
import { useHighlights } from './use-highlights.ts'
import { WordBlocks } from './word-blocks.tsx'

type Props = {
  readonly id: string
  readonly label: string
  readonly start: Start
  readonly marking: FlowMarking | undefined
}

type BodyProps = FlowAt & { readonly word: WordView; readonly text: string; readonly marks: boolean }

const WordBody = ({ word, text, marks, box, find, passage, draft, setDraft }: BodyProps) => {
  useDraftedWords({ box, on: marks, page: 1, text, setDraft })
  useHighlights({ box, hits: find.hits, current: find.current, passage: draft ?? passage, shown: word })
  return <WordBlocks word={word} />
}

const Word = ({ word, label, start, marking }: Omit<Props, 'id'> & { readonly word: WordView }) => {
  const { t } = useTranslation('viewer')
  const text = useMemo(() => wordText(word.blocks), [word])
  const textOf = useCallback(async () => text, [text])
  const stay = useCallback(() => {}, [])
  return (
    <FlowFrame
      label={label}
      start={start}
      pages={1}
      textOf={textOf}
      page={1}
      onPage={stay}
      marking={marking}
      notes={[t('flow.word'), ...(word.cut ? [t('flow.cutWord')] : [])]}
    >
      {at => <WordBody {...at} word={word} text={text} marks={marking !== undefined} />}
    </FlowFrame>
  )
}

/** A Word document drawn by us: its words, tables and pictures, not its print layout. */
export const WordContent = ({ id, ...rest }: Props) => {
  const { data: word, error } = useRequest('viewer.word', { id })
  if (error) return <NothingToSee id={id} text={failureSentence(failureOf(error))} />
  if (word === undefined) return <Loading />
  return <Word word={word} {...rest} />
}
