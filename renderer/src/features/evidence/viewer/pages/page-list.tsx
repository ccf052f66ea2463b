import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type Size, type Turn, turnSize } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { scaleOf, type Zoom } from '../../../../../../shared/domain/evidence/viewer/zoom.ts'
import { drawnSize, PageFrame } from './page-frame.tsx'
import type { PageSource } from './page-source.ts'
import styles from './pages.module.css'
import { type Anchor, anchorOf, pageInSight, restoreAnchor } from './scroll-places.ts'
import { useNearPages } from './use-near-pages.ts'

type Props = {
  readonly source: PageSource
  readonly zoom: Zoom
  readonly turnOf: (page: number) => Turn
  /** The box that scrolls. */
  readonly box: RefObject<HTMLElement | null>
  /** The page in sight, and the scale at which pages are drawn. */
  readonly page: number
  readonly onPage: (page: number) => void
  readonly onScale: (scale: number) => void
  /** Sizes are known and the pages stand where they will stay. */
  readonly onReady: () => void
  /** What lies over a page that is near; `drawn` is its size on screen before it is turned. */
  readonly over: (page: number, turn: Turn, drawn: Size) => ReactNode
}

const margins = { width: 40, height: 32 }
const guessed: Size = { width: 794, height: 1123 }

/** All pages below each other, each fitted by itself or all at one scale; zooming keeps what the reader looks at in its place. */
export const PageList = ({ source, zoom, turnOf, box, page, onPage, onScale, onReady, over }: Props) => {
  const [sizes, setSizes] = useState<ReadonlyMap<number, Size>>(new Map())
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 })
  const anchor = useRef<Anchor>({ page: 1, part: 0 })
  const near = useNearPages(box, source.pages)
  const first = sizes.get(1)
  const onSize = useCallback((number: number, size: Size) => {
    setSizes(known => (known.has(number) ? known : new Map(known).set(number, size)))
  }, [])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () =>
      setRoom({
        width: Math.max(0, element.clientWidth - margins.width),
        height: Math.max(0, element.clientHeight - margins.height),
      })
    const sizesOfBox = new ResizeObserver(measure)
    sizesOfBox.observe(element)
    source.size(1).then(
      size => onSize(1, size),
      () => onSize(1, guessed),
    )
    return () => sizesOfBox.disconnect()
  }, [box, source, onSize])
  const sizeOf = (number: number): Size => sizes.get(number) ?? first ?? guessed
  const scaleAt = (number: number): number => scaleOf(zoom, turnSize(sizeOf(number), turnOf(number)), room)
  const scale = scaleAt(page)
  useLayoutEffect(() => onScale(scale), [scale, onScale])
  const turned = turnOf(page)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what moves the pages under a reader
  useLayoutEffect(() => {
    if (box.current) restoreAnchor(box.current, anchor.current)
  }, [zoom, room, turned, box])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const tell = () => {
      anchor.current = anchorOf(element)
      onPage(pageInSight(element))
    }
    element.addEventListener('scroll', tell, { passive: true })
    return () => element.removeEventListener('scroll', tell)
  }, [box, onPage])
  const ready = first !== undefined && room.width > 0
  useEffect(() => {
    if (ready) onReady()
  }, [ready, onReady])
  return (
    <div className={styles.list}>
      {Array.from({ length: source.pages }, (_, index) => index + 1).map(number => (
        <PageFrame
          key={number}
          source={source}
          page={number}
          size={sizeOf(number)}
          scale={scaleAt(number)}
          turn={turnOf(number)}
          near={ready && near.has(number)}
          onSize={onSize}
        >
          {near.has(number) ? over(number, turnOf(number), drawnSize(sizeOf(number), scaleAt(number))) : null}
        </PageFrame>
      ))}
    </div>
  )
}
