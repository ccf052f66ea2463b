import { type RefObject, useEffect } from 'react'
import type { TextRange } from '../../../../../../shared/domain/evidence/viewer/find-text.ts'
import { domRange, pieceOf } from './dom-range.ts'

type Options = {
  readonly box: RefObject<HTMLElement | null>
  readonly hits: readonly TextRange[]
  readonly current: TextRange | null
  readonly passage: TextRange | null
  /** Changes whenever other text stands in the box. */
  readonly shown: unknown
}

const mostDrawn = 1000
/** Text that was never drawn has a guessed height: scrolling to it takes more than one try. */
const mostTries = 8

/** Colours stretches of the text in a box without touching it: what was found, the hit looked at, the passage. */
export const useHighlights = ({ box, hits, current, passage, shown }: Options): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text itself is read from the page
  useEffect(() => {
    const element = box.current
    if (!element) return
    const put = (name: string, ranges: readonly TextRange[]): void => {
      const found = ranges.flatMap(range => domRange(element, range) ?? [])
      if (found.length > 0) CSS.highlights.set(name, new Highlight(...found))
      else CSS.highlights.delete(name)
    }
    put('viewer-hit', hits.slice(0, mostDrawn))
    put('viewer-current', current === null ? [] : [current])
    put('viewer-passage', passage === null ? [] : [passage])
    return () => {
      for (const name of ['viewer-hit', 'viewer-current', 'viewer-passage']) CSS.highlights.delete(name)
    }
  }, [box, hits, current, passage, shown])
  const target = current ?? passage
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text itself is read from the page
  useEffect(() => {
    const element = box.current
    if (!element || !target) return
    let frame = 0
    const approach = (tries: number): void => {
      const range = domRange(element, target)
      if (!range) return
      const { top } = range.getBoundingClientRect()
      const off = top - element.getBoundingClientRect().top - element.clientHeight / 3
      element.scrollTop += off
      if (Math.abs(off) > 2 && tries > 1) frame = requestAnimationFrame(() => approach(tries - 1))
    }
    pieceOf(element, target.from)?.scrollIntoView({ block: 'nearest' })
    frame = requestAnimationFrame(() => approach(mostTries))
    return () => cancelAnimationFrame(frame)
  }, [box, target, shown])
}
