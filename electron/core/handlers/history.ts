import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { intakeOfEntry } from '../reading/intake-of-entry.ts'
import { assessorRow, shownBallots } from '../reading/team.ts'
import type { UndoStep } from '../store/firm-store.ts'
import { StoreError } from '../store/store-error.ts'
import type { HandlersOf } from './handler.ts'

const json = z.json()

type Way = 'undo' | 'redo'

const step = (firm: FirmSession, way: Way): UndoStep => {
  const actor = firm.actor()
  const next = firm.store.undoState(actor)[way]
  const commit = next === null ? null : firm.store[way](actor)
  if (next === null || commit === null) throw new AppError(`nothing-to-${way}`)
  firm.tell(commit)
  return next
}

/**
 * Undo and redo name what they moved over, so that a window can say what happened. An intake came in piece by piece,
 * each an entry of its own, but it was one act of a person: all pieces that lie together go together, each still an
 * entry of its own, with a breath between. A piece that somebody has changed since ends the walk and stays.
 */
const act = async (firm: FirmSession, way: Way): Promise<RequestOutput<'history.undo'>> => {
  const first = step(firm, way)
  const part = intakeOfEntry(firm, first.seq)
  if (part === null) return first
  let evidence = part.evidence
  for (;;) {
    await breathe()
    const next = firm.store.undoState(firm.actor())[way]
    const more = next === null ? null : intakeOfEntry(firm, next.seq)
    if (more?.intake !== part.intake) break
    try {
      step(firm, way)
    } catch (error) {
      if (error instanceof StoreError && error.code === 'conflict') break
      throw error
    }
    evidence += more.evidence
  }
  return { ...first, evidence }
}

/** The history of a ballot shows no more than the ballot itself may be seen of. */
const refuseHidden = (firm: FirmSession, entity: string, id: string): void => {
  if (entity !== 'ballot') return
  const assessor = assessorRow(firm, id.slice(0, id.lastIndexOf('/')))
  shownBallots(firm, assessor.assessmentId, assessor.id)
}

export const historyHandlers = {
  'history.list': (app, { entity, id, limit }) => {
    const firm = app.firm()
    refuseHidden(firm, entity, id)
    const entries = firm.store.history(entity, id, limit).map(({ device: _, ...entry }) => ({
      ...entry,
      fields: entry.fields.map(({ field, before, after }) => ({
        field,
        before: json.parse(before ?? null),
        after: json.parse(after ?? null),
      })),
    }))
    return { entries }
  },
  'history.state': app => app.firm().store.undoState(app.firm().actor()),
  'history.undo': app => act(app.firm(), 'undo'),
  'history.redo': app => act(app.firm(), 'redo'),
  'search.find': (app, { text, limit }) => {
    const { store } = app.firm()
    return {
      hits: store.search(text, limit).map(hit => ({
        ...hit,
        assessmentId:
          hit.entity === 'finding' || hit.entity === 'visitCheck'
            ? (store.get(hit.entity, hit.id)?.assessmentId ?? null)
            : null,
      })),
    }
  },
} satisfies HandlersOf<'history.' | 'search.'>
