import type { Answer, Score } from '../../../../shared/contract/requests/assessments.ts'
import type { ProfileValue } from '../../../../shared/contract/requests/profile.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'
import { queryClient } from '../../app/query-client.ts'
import { host } from '../../host/host.ts'
import { requestKey } from '../../host/request-key.ts'
import type { SaveOutcome } from '../../saving/create-autosaver.ts'
import { patchCache, withEntry } from '../../saving/patch-cache.ts'

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'narrative' in value && 'revision' in value

const isProfileValue = (value: unknown): value is ProfileValue =>
  typeof value === 'object' && value !== null && 'text' in value && 'revision' in value

/** Saves the narrative of a leaf and keeps the cache equal to what is stored. */
export const saveAnswer = async (
  place: { readonly assessmentId: string; readonly leaf: string },
  narrative: RichText,
  revision: number,
): Promise<SaveOutcome<RichText>> => {
  const reply = await host.send('answers.save', { ...place, revision, narrative })
  if (reply.ok) {
    const { revision: stored, updatedAt } = reply.value
    const answer: Answer = { leaf: place.leaf, revision: stored, narrative, updatedAt }
    queryClient.setQueryData(requestKey('answers.get', place), answer)
    return { kind: 'saved', revision: stored, at: updatedAt }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isAnswer(current)) {
    queryClient.setQueryData(requestKey('answers.get', place), current)
    return { kind: 'conflict', stored: { value: current.narrative, revision: current.revision } }
  }
  return { kind: 'failed', code, params }
}

/** Saves one field of the organisation profile. */
export const saveProfileField = async (
  place: { readonly assessmentId: string; readonly field: string },
  text: RichText,
  revision: number,
): Promise<SaveOutcome<RichText>> => {
  const reply = await host.send('profile.save', { ...place, revision, text })
  if (reply.ok) {
    const { field, assessmentId } = place
    const value: ProfileValue = { field, revision: reply.value.revision, text }
    patchCache('profile.get', { assessmentId }, known => ({
      ...known,
      characters: reply.value.characters,
      values: withEntry(known.values, one => one.field === field, value),
    }))
    return { kind: 'saved', revision: value.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isProfileValue(current)) {
    return { kind: 'conflict', stored: { value: current.text, revision: current.revision } }
  }
  return { kind: 'failed', code, params }
}

export type ScoreDraft = Pick<Score, 'bands' | 'percent' | 'reason'>

const isScore = (value: unknown): value is Score =>
  typeof value === 'object' && value !== null && 'bands' in value && 'revision' in value

/** Saves bands, percent and reason of an item. */
export const saveScore = async (
  place: { readonly assessmentId: string; readonly item: string },
  draft: ScoreDraft,
  revision: number,
): Promise<SaveOutcome<ScoreDraft>> => {
  const reply = await host.send('scores.save', { ...place, revision, ...draft })
  if (reply.ok) {
    const score = reply.value
    patchCache('assessments.get', { id: place.assessmentId }, known => ({
      ...known,
      scores: withEntry(known.scores, one => one.item === score.item, score),
    }))
    return { kind: 'saved', revision: score.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isScore(current)) {
    const { bands, percent, reason, revision: stored } = current
    return { kind: 'conflict', stored: { value: { bands, percent, reason }, revision: stored } }
  }
  return { kind: 'failed', code, params }
}
