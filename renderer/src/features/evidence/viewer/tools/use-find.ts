import { useCallback, useEffect, useState } from 'react'
import { findText, type TextRange } from '../../../../../../shared/domain/evidence/viewer/find-text.ts'

/** A place that was found; `page` counts pages, sheets or slides from 1. */
export type Hit = TextRange & { readonly page: number }

export type Find = {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly hits: readonly Hit[]
  /** The hit that is looked at; -1 while there is none. */
  readonly at: number
  readonly current: Hit | null
  readonly step: (by: 1 | -1) => void
  readonly busy: boolean
}

type Options = {
  readonly pages: number
  readonly textOf: (page: number) => Promise<string>
  /** Looked for at once. */
  readonly start?: string | undefined
  /** The hits from this page on come first. */
  readonly page: number
}

const waitMs = 180
const mostHits = 2000

/** Hits of all words together or, where there are none, of each word alone. */
const search = async (
  { pages, textOf }: Pick<Options, 'pages' | 'textOf'>,
  wanted: readonly string[],
  stop: AbortSignal,
): Promise<readonly Hit[]> => {
  const hits: Hit[] = []
  for (let page = 1; page <= pages && hits.length < mostHits && !stop.aborted; page++) {
    const text = await textOf(page)
    const found = wanted.flatMap(one => findText(text, one, mostHits))
    hits.push(...found.map(range => ({ ...range, page })).sort((a, b) => a.from - b.from))
  }
  return hits
}

/** Looks for words in a document, page by page, and steps from one place to the next. */
export const useFind = ({ pages, textOf, start = '', page }: Options): Find => {
  const [query, setQuery] = useState(start)
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [at, setAt] = useState(-1)
  const [busy, setBusy] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search begins at the page in sight, it does not follow it
  useEffect(() => {
    const wanted = query.trim()
    if (wanted === '' || pages === 0) {
      setHits([])
      setAt(-1)
      setBusy(false)
      return
    }
    const stop = new AbortController()
    const run = async () => {
      setBusy(true)
      const whole = await search({ pages, textOf }, [wanted], stop.signal)
      const words = wanted.split(/\s+/u)
      const found =
        whole.length > 0 || words.length === 1 ? whole : await search({ pages, textOf }, words, stop.signal)
      if (stop.signal.aborted) return
      const ahead = found.findIndex(hit => hit.page >= page)
      setHits(found)
      setAt(found.length === 0 ? -1 : Math.max(0, ahead))
      setBusy(false)
    }
    const timer = setTimeout(() => void run().catch(() => setBusy(false)), waitMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [query, pages, textOf])
  const step = useCallback(
    (by: 1 | -1) => setAt(known => (hits.length === 0 ? -1 : (known + by + hits.length) % hits.length)),
    [hits.length],
  )
  return { query, setQuery, hits, at, current: hits[at] ?? null, step, busy }
}
