import { z } from 'zod'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { assessorRow, shownBallots } from '../reading/team.ts'
import type { Commit, UndoStep } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

const json = z.json()

/** Undo and redo name the step that they moved over, so that a window can say what happened. */
const step = (firm: FirmSession, way: 'undo' | 'redo', move: (actor: string) => Commit | null): UndoStep => {
  const next = firm.store.undoState(firm.actor())[way]
  const commit = next === null ? null : move(firm.actor())
  if (next === null || commit === null) throw new AppError(`nothing-to-${way}`)
  firm.tell(commit)
  return next
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
  'history.undo': app => step(app.firm(), 'undo', actor => app.firm().store.undo(actor)),
  'history.redo': app => step(app.firm(), 'redo', actor => app.firm().store.redo(actor)),
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
