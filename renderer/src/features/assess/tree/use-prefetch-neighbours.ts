import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../../../host/call.ts'
import { requestKey } from '../../../host/request-key.ts'
import { neighbour } from './leaf-list.ts'

/** How long a leaf must stay open before its neighbours are read, in milliseconds. */
const restMs = 150

/** Reads the narratives before and after the open one, so that a step to either shows at once. */
export const usePrefetchNeighbours = (
  assessmentId: string,
  codes: readonly string[],
  current: string,
): void => {
  const queries = useQueryClient()
  useEffect(() => {
    const timer = window.setTimeout(() => {
      for (const step of [1, -1] as const) {
        const leaf = neighbour(codes, current, step)
        if (leaf === null || leaf === 'profile') continue
        const input = { assessmentId, leaf }
        void queries.prefetchQuery({
          queryKey: requestKey('answers.get', input),
          queryFn: () => call('answers.get', input),
        })
      }
    }, restMs)
    return () => window.clearTimeout(timer)
  }, [queries, assessmentId, codes, current])
}
