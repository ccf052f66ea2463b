import type { Action, ActionFields } from '../../../../shared/contract/requests/actions.ts'
import { host } from '../../host/host.ts'
import type { SaveOutcome } from '../../saving/create-autosaver.ts'
import { patchAction } from './queries.ts'

/** What the panel lets a person write. */
export type ActionDraft = Pick<
  ActionFields,
  | 'title'
  | 'detail'
  | 'assessmentId'
  | 'item'
  | 'indicatorId'
  | 'owner'
  | 'importance'
  | 'effort'
  | 'startOn'
  | 'dueOn'
  | 'result'
>

export const draftOf = (action: Action): ActionDraft => {
  const { title, detail, assessmentId, item, indicatorId, owner } = action
  const { importance, effort, startOn, dueOn, result } = action
  return {
    title,
    detail,
    assessmentId,
    item,
    indicatorId,
    owner,
    importance,
    effort,
    startOn,
    dueOn,
    result,
  }
}

const isAction = (value: unknown): value is Action =>
  typeof value === 'object' && value !== null && 'priority' in value && 'revision' in value

/** Saves what was written about an action; only an empty title waits. */
export const saveAction = async (
  id: string,
  draft: ActionDraft,
  revision: number,
): Promise<SaveOutcome<ActionDraft>> => {
  if (draft.title.trim() === '') return { kind: 'failed', code: 'invalid-input', params: {} }
  const reply = await host.send('actions.save', { id, revision, fields: draft })
  if (reply.ok) {
    patchAction(reply.value)
    return { kind: 'saved', revision: reply.value.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isAction(current))
    return { kind: 'conflict', stored: { value: draftOf(current), revision: current.revision } }
  return { kind: 'failed', code, params }
}
