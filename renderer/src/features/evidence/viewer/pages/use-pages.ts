import { useCallback, useEffect, useRef, useState } from 'react'
import type { Area, Passage } from '../../../../../../shared/domain/evidence/passage.ts'
import { areasOfRange } from '../../../../../../shared/domain/evidence/viewer/page-text.ts'
import type { Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { nextScale, type Zoom } from '../../../../../../shared/domain/evidence/viewer/zoom.ts'
import { useFind } from '../tools/use-find.ts'
import { useViewerKeys } from '../tools/use-viewer-keys.ts'
import type { PageSource } from './page-source.ts'
import { isStillSeen, scrollToPlace } from './scroll-places.ts'

/** Where a viewer begins. */
export type Start = {
  readonly page?: number | undefined
  readonly find?: string | undefined
  readonly passage?: Passage | undefined
}

/** Shows a place: a page, or a rectangle on it. */
export type GoTo = (page: number, area?: Area) => void

type Options = {
  readonly source: PageSource
  readonly start: Start
  readonly turnOf: (page: number) => Turn
  readonly onTurn: ((page: number, by: 90 | 270) => void) | undefined
}

/** Which page is in sight, how large, and what was found: the state of a document of pages. */
export const usePages = ({ source, start, turnOf, onTurn }: Options) => {
  const root = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [zoom, setZoom] = useState<Zoom>('width')
  const [scale, setScale] = useState(1)
  const [page, setPage] = useState(Math.min(source.pages, start.passage?.page ?? start.page ?? 1))
  const [ready, setReady] = useState(false)
  const textOf = useCallback((number: number) => source.text(number).then(({ text }) => text), [source])
  const find = useFind({ pages: source.pages, textOf, start: start.find, page })
  const turns = useRef(turnOf)
  turns.current = turnOf
  const held = useRef<number | null>(null)
  const goTo = useCallback<GoTo>((number, area) => {
    held.current = number
    if (box.current) scrollToPlace(box.current, number, area ?? null, turns.current(number))
    setPage(number)
  }, [])
  const onScroll = useCallback((seen: number) => {
    if (held.current !== null && box.current && isStillSeen(box.current, held.current)) return
    held.current = null
    setPage(seen)
  }, [])
  const onReady = useCallback(() => setReady(true), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way to the first place is gone once
  useEffect(() => {
    const { passage, page: first = 1 } = start
    if (!ready) return
    if (passage?.kind === 'area') goTo(passage.page, passage.area)
    else if ((passage?.page ?? first) > 1) goTo(passage?.page ?? first)
  }, [ready, start.passage])
  const { current } = find
  useEffect(() => {
    if (current === null || !ready) return
    void source.text(current.page).then(text => goTo(current.page, areasOfRange(text, current)[0]))
  }, [current, ready, source, goTo])
  const turn = useCallback(
    (by: 90 | 270) => {
      onTurn?.(page, by)
      requestAnimationFrame(() => goTo(page))
    },
    [onTurn, page, goTo],
  )
  const onZoom = useCallback(
    (to: 'larger' | 'smaller' | 'fit') =>
      setZoom(to === 'fit' ? 'width' : nextScale(scale, to === 'larger' ? 1 : -1)),
    [scale],
  )
  const onFind = useCallback(() => field.current?.select(), [])
  useViewerKeys({ root, onZoom, onFind, onTurn: onTurn ? turn : undefined })
  return { root, box, field, zoom, setZoom, scale, setScale, page, onScroll, find, goTo, onReady, turn }
}
