import { useCallback, useSyncExternalStore } from 'react'
import type { AdoptedLine } from './adopted.ts'

/** What the meeting has put together for an item and not confirmed yet; null where nothing was touched. */
export type MeetingDraft = {
  readonly percent: number | null
  readonly reason: string | null
  readonly strengths: readonly AdoptedLine[]
  readonly opportunities: readonly AdoptedLine[]
}

const untouched: MeetingDraft = { percent: null, reason: null, strengths: [], opportunities: [] }

const drafts = new Map<string, MeetingDraft>()
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const isTouched = (draft: MeetingDraft): boolean =>
  draft.percent !== null || draft.reason !== null || draft.strengths.length + draft.opportunities.length > 0

/** The draft of an item; it stays while the meeting looks at other items, and goes once it is confirmed. */
export const useMeetingDraft = (assessmentId: string, item: string) => {
  const key = `${assessmentId}/${item}`
  const draft = useSyncExternalStore(subscribe, () => drafts.get(key) ?? untouched)
  const change = useCallback(
    (part: Partial<MeetingDraft>): void => {
      drafts.set(key, { ...(drafts.get(key) ?? untouched), ...part })
      tell()
    },
    [key],
  )
  const clear = useCallback((): void => {
    drafts.delete(key)
    tell()
  }, [key])
  return { draft, change, clear }
}
