import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area, Passage } from '../../../../../../shared/domain/evidence/passage.ts'
import { areasOfRange } from '../../../../../../shared/domain/evidence/viewer/page-text.ts'
import type { Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { nextScale, type Zoom } from '../../../../../../shared/domain/evidence/viewer/zoom.ts'
import { cx } from '../../../../ui/cx.ts'
import type { Marking } from '../marking/marking.ts'
import { useSelectedWords } from '../marking/use-selected-words.ts'
import type { Redacting } from '../redacting/redacting.ts'
import { FindTools } from '../tools/find-tools.tsx'
import { PageStepper } from '../tools/page-stepper.tsx'
import tools from '../tools/tools.module.css'
import { TurnTools } from '../tools/turn-tools.tsx'
import { type Find, useFind } from '../tools/use-find.ts'
import { useViewerKeys } from '../tools/use-viewer-keys.ts'
import { ZoomTools } from '../tools/zoom-tools.tsx'
import styles from '../viewer.module.css'
import { PageList } from './page-list.tsx'
import { PageOver } from './page-over.tsx'
import type { PageSource } from './page-source.ts'
import { scrollToPlace } from './scroll-places.ts'
import { ThumbRail } from './thumb-rail.tsx'

/** Where a viewer begins. */
export type Start = {
  readonly page?: number | undefined
  readonly find?: string | undefined
  readonly passage?: Passage | undefined
}

/** Shows a place: a page, or a rectangle on it. */
export type GoTo = (page: number, area?: Area) => void

/** What a part beside the pages may ask and do. */
export type PagesAt = {
  readonly source: PageSource
  readonly page: number
  readonly goTo: GoTo
  readonly find: Find
}

export type PagedProps = {
  readonly source: PageSource
  readonly label: string
  readonly start: Start
  readonly turnOf: (page: number) => Turn
  readonly onTurn?: ((page: number, by: 90 | 270) => void) | undefined
  readonly marking?: Marking | undefined
  readonly redacting?: Redacting | undefined
  /** A line of its own below the tools, and a column at the right. */
  readonly bar?: ((at: PagesAt) => ReactNode) | undefined
  readonly aside?: ((at: PagesAt) => ReactNode) | undefined
}

/** A document of pages: small pages at the left, all pages in one scroll, tools above. */
export const PagedContent = ({
  source,
  label,
  start,
  turnOf,
  onTurn,
  marking,
  redacting,
  bar,
  aside,
}: PagedProps) => {
  const { t } = useTranslation('viewer')
  const root = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [zoom, setZoom] = useState<Zoom>('width')
  const [scale, setScale] = useState(1)
  const [page, setPage] = useState(Math.min(source.pages, start.passage?.page ?? start.page ?? 1))
  const [ready, setReady] = useState(false)
  const textOf = useCallback((number: number) => source.text(number).then(({ text }) => text), [source])
  const find = useFind({ pages: source.pages, textOf, start: start.find, page })
  const goTo = useCallback<GoTo>(
    (number, area) => {
      if (box.current) scrollToPlace(box.current, number, area ?? null, turnOf(number))
      setPage(number)
    },
    [turnOf],
  )
  const onReady = useCallback(() => setReady(true), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way to the first place is gone once
  useEffect(() => {
    const { passage, page: first = 1 } = start
    if (!ready) return
    if (passage?.kind === 'area') goTo(passage.page, passage.area)
    else if ((passage?.page ?? first) > 1) goTo(passage?.page ?? first)
  }, [ready, start.passage])
  const { current } = find
  // biome-ignore lint/correctness/useExhaustiveDependencies: a hit is gone to when it becomes the current one
  useEffect(() => {
    if (current === null || !ready) return
    void source.text(current.page).then(text => goTo(current.page, areasOfRange(text, current)[0]))
  }, [current, ready])
  useSelectedWords({ box, source, marking })
  const turn = useCallback((by: 90 | 270) => onTurn?.(page, by), [onTurn, page])
  const onZoom = useCallback(
    (to: 'larger' | 'smaller' | 'fit') =>
      setZoom(to === 'fit' ? 'width' : nextScale(scale, to === 'larger' ? 1 : -1)),
    [scale],
  )
  const onFind = useCallback(() => field.current?.select(), [])
  useViewerKeys({ root, onZoom, onFind, onTurn: onTurn ? turn : undefined })
  const at: PagesAt = { source, page, goTo, find }
  const beside = aside?.(at)
  return (
    <div ref={root} className={styles.viewer}>
      <div className={tools.row} role="toolbar" aria-label={t('tools.label')}>
        {source.pages > 1 ? <PageStepper page={page} pages={source.pages} onPage={goTo} /> : null}
        <ZoomTools zoom={zoom} scale={scale} onZoom={setZoom} />
        {onTurn ? <TurnTools onTurn={turn} /> : null}
        <FindTools find={find} field={field} />
      </div>
      {bar?.(at)}
      <div
        className={cx(
          styles.paged,
          source.pages > 1 && styles.withRail,
          beside !== undefined && styles.withAside,
        )}
      >
        {source.pages > 1 ? <ThumbRail source={source} turnOf={turnOf} page={page} onPage={goTo} /> : null}
        <section
          ref={box}
          className={styles.scroll}
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <PageList
            source={source}
            zoom={zoom}
            turnOf={turnOf}
            box={box}
            page={page}
            onPage={setPage}
            onScale={setScale}
            onReady={onReady}
            over={(number, turned, drawn) => (
              <PageOver
                source={source}
                page={number}
                turn={turned}
                drawn={drawn}
                find={find}
                passage={start.passage}
                marking={marking}
                redacting={redacting}
              />
            )}
          />
        </section>
        {beside}
      </div>
    </div>
  )
}
