import { appendTakenOver } from '../../../shared/domain/crosswalk/append-taken-over.ts'
import { emptyRichText } from '../../../shared/domain/text/rich-text.ts'
import type { AppContext } from '../app-context.ts'
import { conflict } from '../app-error.ts'
import { crosswalkProofs } from '../reading/crosswalk-proofs.ts'
import { leafOf } from '../reading/instrument-parts.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'
import { takenLinks, takenMarks, takenTexts } from './taking-over.ts'

const crosswalkOf = (app: AppContext) => app.packs.newest('crosswalk', 'excellence-frameworks').pack

export const crosswalkHandlers = {
  'crosswalk.get': app => crosswalkOf(app),
  'crosswalk.proofs': (app, { assessmentId, item }) => ({
    proofs: crosswalkProofs(app.firm(), crosswalkOf(app), assessmentId, item),
  }),
  'crosswalk.takeOver': (app, { assessmentId, leaf, revision, sources }) => {
    const firm = app.firm()
    leafOf(firm.instrument(assessmentId), leaf)
    const id = `${assessmentId}/${leaf}`
    const row = firm.store.get('answer', id)
    const before = row?.narrative ?? emptyRichText
    if ((row?.revision ?? 0) !== revision)
      throw conflict({
        leaf,
        revision: row?.revision ?? 0,
        narrative: before,
        updatedAt: row?.updatedAt ?? null,
      })
    const texts = takenTexts(app, sources)
    const narrative = appendTakenOver(before, texts)
    const links = takenLinks(app, leaf, sources)
    const answer: Change =
      row === null
        ? { op: 'create', entity: 'answer', id, fields: { assessmentId, leaf, narrative } }
        : { op: 'update', entity: 'answer', id, revision, fields: { narrative } }
    firm.commit('crosswalk.takeOver', [
      ...(texts.length === 0 ? [] : [answer]),
      ...links,
      ...takenMarks(app, { assessmentId, leaf }, sources),
    ])
    return {
      revision: firm.store.get('answer', id)?.revision ?? 0,
      texts: texts.length,
      evidence: links.length,
    }
  },
} satisfies HandlersOf<'crosswalk.'>
