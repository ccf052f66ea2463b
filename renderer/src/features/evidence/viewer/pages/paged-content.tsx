import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { cx } from '../../../../ui/cx.ts'
import type { Marking } from '../marking/marking.ts'
import { useSelectedWords } from '../marking/use-selected-words.ts'
import type { Redacting } from '../redacting/redacting.ts'
import { FindTools } from '../tools/find-tools.tsx'
import { PageStepper } from '../tools/page-stepper.tsx'
import tools from '../tools/tools.module.css'
import { TurnTools } from '../tools/turn-tools.tsx'
import type { Find } from '../tools/use-find.ts'
import { ZoomTools } from '../tools/zoom-tools.tsx'
import styles from '../viewer.module.css'
import { PageList } from './page-list.tsx'
import { PageOver } from './page-over.tsx'
import type { PageSource } from './page-source.ts'
import { ThumbRail } from './thumb-rail.tsx'
import { type GoTo, type Start, usePages } from './use-pages.ts'

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
  readonly note?: string | undefined
  /** A line of its own below the tools, and a column at the right. */
  readonly bar?: ((at: PagesAt) => ReactNode) | undefined
  readonly aside?: ((at: PagesAt) => ReactNode) | undefined
}

/** A document of pages: small pages at the left, all pages in one scroll, tools above. */
export const PagedContent = ({ source, label, start, turnOf, onTurn, ...rest }: PagedProps) => {
  const { t } = useTranslation('viewer')
  const { marking, redacting, note, bar, aside } = rest
  const view = usePages({ source, start, turnOf, onTurn })
  const { root, box, page, goTo, find } = view
  useSelectedWords({ box, source, marking })
  const at: PagesAt = { source, page, goTo, find }
  const beside = aside?.(at)
  const many = source.pages > 1
  const noteOf = (number: number): ReactNode =>
    redacting?.redactions.some(one => one.page === number) ? (
      <span className={styles.kept} role="img" aria-label={t('redact.page')} />
    ) : null
  return (
    <div ref={root} className={styles.viewer}>
      <div className={tools.row} role="toolbar" aria-label={t('tools.label')}>
        {many ? <PageStepper page={page} pages={source.pages} onPage={goTo} /> : null}
        <ZoomTools zoom={view.zoom} scale={view.scale} onZoom={view.setZoom} />
        {onTurn ? <TurnTools onTurn={view.turn} /> : null}
        <FindTools find={find} field={view.field} />
      </div>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {bar?.(at)}
      <div className={cx(styles.paged, many && styles.withRail, beside !== undefined && styles.withAside)}>
        {many ? (
          <ThumbRail source={source} turnOf={turnOf} page={page} onPage={goTo} noteOf={noteOf} />
        ) : null}
        <section
          ref={box}
          className={styles.scroll}
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <PageList
            source={source}
            zoom={view.zoom}
            turnOf={turnOf}
            box={box}
            page={page}
            onPage={view.onScroll}
            onScale={view.setScale}
            onReady={view.onReady}
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
