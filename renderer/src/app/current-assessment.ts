import { useSyncExternalStore } from 'react'
import type { Assessment } from '../../../shared/contract/requests/assessments.ts'
import { useRequest } from '../host/use-request.ts'

/** Outlives a reload of the window, not the window itself. */
const rememberedKey = 'zhiheng.assessment'

let chosenId: string | null = sessionStorage.getItem(rememberedKey)
const listeners = new Set<() => void>()

/** Makes an assessment the one that every area shows. */
export const chooseAssessment = (id: string): void => {
  chosenId = id
  sessionStorage.setItem(rememberedKey, id)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The assessment that the areas work on: the chosen one, else the newest.
 * `assessment` is undefined while it is read and null when the firm has none.
 */
export const useCurrentAssessment = (): {
  readonly assessment: Assessment | null | undefined
  readonly assessments: readonly Assessment[]
} => {
  const id = useSyncExternalStore(subscribe, () => chosenId)
  const { data } = useRequest('assessments.list', {})
  if (data === undefined) return { assessment: undefined, assessments: [] }
  const found = data.assessments.find(one => one.id === id) ?? data.assessments[0] ?? null
  return { assessment: found, assessments: data.assessments }
}
