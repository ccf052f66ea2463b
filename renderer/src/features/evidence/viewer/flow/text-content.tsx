import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../../host/call.ts'
import type { Start } from '../pages/use-pages.ts'
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

/** Lines are drawn in blocks that the browser may pass over while they are far away. */
const blockLength = 8000

/** Pieces of about `blockLength` characters that end with a line, each with its start. */
const blocksOf = (text: string): readonly { readonly from: number; readonly text: string }[] => {
  const blocks: { from: number; text: string }[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + blockLength)
    const to = end < 0 ? text.length : end + 1
    blocks.push({ from, text: text.slice(from, to) })
    from = to
  }
  return blocks
}

type BodyProps = FlowAt & { readonly text: string; readonly marks: boolean; readonly onEnd: () => void }

const TextBody = ({ text, marks, onEnd, box, find, passage, draft, setDraft }: BodyProps) => {
  const end = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => blocksOf(text), [text])
  useDraftedWords({ box, on: marks, page: 1, text, setDraft })
  useHighlights({ box, hits: find.hits, current: find.current, passage: draft ?? passage, shown: text })
  useEffect(() => {
    const element = end.current
    if (!element) return
    const watch = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) onEnd()
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [onEnd])
  return (
    <div className={styles.text}>
      {blocks.map(block => (
        <pre key={block.from} data-from={block.from}>
          {block.text}
        </pre>
      ))}
      <div ref={end} className={styles.end} />
    </div>
  )
}

/** A text file; a long one is read piece by piece while it is scrolled, and whole when something is looked for. */
export const TextContent = ({ id, label, start, marking }: Props) => {
  const { t } = useTranslation('viewer')
  const [text, setText] = useState('')
  const [facts, setFacts] = useState<{ encoding: string; total: number; cut: boolean } | null>(null)
  const read = useRef('')
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const wanted = start.passage?.kind === 'range' ? start.passage.to : 0
  const readTo = useCallback(
    (characters: number): Promise<unknown> => {
      running.current = running.current.then(async () => {
        for (;;) {
          const from = read.current.length
          if (from > 0 && from >= characters) break
          const piece = await call('viewer.text', { id, from })
          setFacts({ encoding: piece.encoding, total: piece.total, cut: piece.cut })
          if (piece.text === '') break
          read.current += piece.text
        }
        setText(read.current)
      })
      return running.current
    },
    [id],
  )
  useEffect(() => {
    void readTo(Math.max(1, wanted)).catch(() => {})
  }, [readTo, wanted])
  const textOf = useCallback(async () => {
    await readTo(Number.MAX_SAFE_INTEGER)
    return read.current
  }, [readTo])
  const onEnd = useCallback(() => void readTo(read.current.length + 1).catch(() => {}), [readTo])
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
      notes={[
        ...(facts && facts.encoding !== 'utf-8'
          ? [t('flow.encoding', { encoding: facts.encoding.toUpperCase() })]
          : []),
        ...(facts?.cut ? [t('flow.cutText')] : []),
        ...(facts?.total === 0 ? [t('flow.empty')] : []),
      ]}
    >
      {at => <TextBody {...at} text={text} marks={marking !== undefined} onEnd={onEnd} />}
    </FlowFrame>
  )
}
