import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { dueStateOf } from '../../../../shared/domain/improvement/due-state.ts'

/** An empty text keeps everything; `none` keeps what has no item, owner or assessment. */
export type ActionFilter = {
  readonly text: string
  readonly item: string
  readonly owner: string
  readonly assessmentId: string
  readonly overdue: boolean
}

export const none = '-'
export const noFilter: ActionFilter = { text: '', item: '', owner: '', assessmentId: '', overdue: false }

export const isOverdue = (action: Pick<Action, 'state' | 'dueOn'>, today: string): boolean =>
  dueStateOf(action, today).kind === 'overdue'

const fits = (wanted: string, value: string): boolean =>
  wanted === '' || (wanted === none ? value === '' : value === wanted)

const hasWords = (action: Action, words: readonly string[]): boolean => {
  const { title, detail, item, owner, result, finding } = action
  const texts = [title, detail, item, owner, result, finding ?? ''].map(text => text.toLocaleLowerCase())
  return words.every(word => texts.some(text => text.includes(word)))
}

/** The actions that stay in view; every word typed must be found somewhere. */
export const filterActions = (
  actions: readonly Action[],
  filter: ActionFilter,
  today: string,
): readonly Action[] => {
  const words = filter.text.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return actions.filter(
    action =>
      fits(filter.item, action.item) &&
      fits(filter.owner, action.owner.trim()) &&
      fits(filter.assessmentId, action.assessmentId ?? '') &&
      (!filter.overdue || isOverdue(action, today)) &&
      hasWords(action, words),
  )
}

/** The values that a filter can offer, each once, in order; blanks are left out. */
export const choicesOf = (values: readonly string[]): readonly string[] =>
  [...new Set(values.map(value => value.trim()))]
    .filter(value => value !== '')
    .toSorted((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true }))
