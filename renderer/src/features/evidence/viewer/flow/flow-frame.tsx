import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextRange } from '../../../../../../shared/domain/evidence/viewer/find-text.ts'
import { nextScale } from '../../../../../../shared/domain/evidence/viewer/zoom.ts'
import { MarkBar } from '../marking/mark-bar.tsx'
import { longestQuote, type RangePassage } from '../marking/marking.ts'
import type { Start } from '../pages/use-pages.ts'
import { FindTools } from '../tools/find-tools.tsx'
import tools from '../tools/tools.module.css'
import { type Find, type Hit, useFind } from '../tools/use-find.ts'
import { useViewerKeys } from '../tools/use-viewer-keys.ts'
import { ZoomTools } from '../tools/zoom-tools.tsx'
import styles from '../viewer.module.css'

export type FlowMarking = { readonly onMark: (passage: RangePassage) => void }

/** What a renderer of text needs to show: where to look, what to highlight. */
export type FlowAt = {
  readonly box: RefObject<HTMLElement | null>
  readonly find: Find
  /** The passage that is shown, or the one that is being marked. */
  readonly passage: (TextRange & { readonly page: number }) | null
  readonly draft: RangePassage | null
  /** By how much everything is drawn larger. */
  readonly scale: number
  readonly setDraft: (draft: RangePassage | null) => void
}

type Props = {
  readonly label: string
  readonly start: Start
  /** Sheets or slides; 1 for a text in one piece. */
  readonly pages: number
  readonly textOf: (page: number) => Promise<string>
  readonly page: number
  readonly onPage: (page: number) => void
  readonly marking: FlowMarking | undefined
  readonly notes?: readonly string[]
  /** At the left of the tools. */
  readonly head?: ReactNode
  /** Below the scroll: sheets to choose from. */
  readonly foot?: ReactNode
  readonly children: (at: FlowAt) => ReactNode
}

/** What stands around every document that is shown as text: tools, notes, the bar for marking, the scroll. */
export const FlowFrame = ({
  label,
  start,
  pages,
  textOf,
  page,
  onPage,
  marking,
  notes = [],
  head,
  foot,
  children,
}: Props) => {
  const { t } = useTranslation('viewer')
  const root = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [scale, setScale] = useState(1)
  const [draft, setDraft] = useState<RangePassage | null>(null)
  const find = useFind({ pages, textOf, start: start.find, page })
  const onZoom = useCallback(
    (to: 'larger' | 'smaller' | 'fit') =>
      setScale(known => (to === 'fit' ? 1 : nextScale(known, to === 'larger' ? 1 : -1))),
    [],
  )
  const onFind = useCallback(() => field.current?.select(), [])
  useViewerKeys({ root, onZoom, onFind })
  const { current } = find
  useEffect(() => {
    if (current !== null) onPage(current.page)
  }, [current, onPage])
  const take = async (hit: Hit) => {
    const text = await textOf(hit.page)
    const quote = text.slice(hit.from, hit.to).slice(0, longestQuote)
    setDraft({ kind: 'range', page: hit.page, from: hit.from, to: hit.to, quote })
  }
  const passage = start.passage?.kind === 'range' ? start.passage : null
  return (
    <div ref={root} className={styles.viewer}>
      <div className={tools.row} role="toolbar" aria-label={t('tools.label')}>
        {head}
        <ZoomTools zoom={scale} scale={scale} onZoom={zoom => setScale(Number(zoom))} fits={false} />
        <FindTools find={find} field={field} />
      </div>
      {marking ? (
        <MarkBar
          draft={draft}
          onMark={taken => {
            setDraft(null)
            if (taken.kind === 'range') marking.onMark(taken)
          }}
          onFound={current === null ? undefined : () => void take(current)}
        />
      ) : null}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
      <section
        ref={box}
        className={styles.scroll}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
      >
        <div className={styles.flow} style={{ zoom: scale }}>
          {children({ box, find, passage, draft, setDraft, scale })}
        </div>
      </section>
      {foot}
    </div>
  )
}
