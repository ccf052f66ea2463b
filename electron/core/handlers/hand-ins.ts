import { notFound } from '../app-error.ts'
import { makeHandIn } from '../exchange/make-hand-in.ts'
import { openHandIns } from '../exchange/open-hand-ins.ts'
import { takeHandIn } from '../exchange/take-hand-in.ts'
import { assessorRow, refuseRevealed } from '../reading/team.ts'
import type { HandlersOf } from './handler.ts'

export const handInHandlers = {
  'handIns.make': (app, input) => makeHandIn(app, input),
  'handIns.take': (app, { assessmentId, file }) => takeHandIn(app, { assessmentId, token: file }),
  'handIns.withdraw': (app, { assessorId, reason }) => {
    const firm = app.firm()
    const assessor = assessorRow(firm, assessorId)
    const handIn = firm.store.get('handIn', assessorId)
    if (handIn === null) throw notFound('handIn', assessorId)
    refuseRevealed(firm, assessor.assessmentId)
    const withdrawnAt = new Date(app.options.clock()).toISOString()
    const withdrawal = { handedInAt: handIn.handedInAt, withdrawnAt, reason }
    firm.commit(
      'handIns.withdraw',
      [
        { op: 'remove', entity: 'handIn', id: assessorId, revision: handIn.revision },
        {
          op: 'update',
          entity: 'assessor',
          id: assessorId,
          revision: assessor.revision,
          fields: { withdrawals: [...assessor.withdrawals, withdrawal] },
        },
      ],
      { undoable: false },
    )
    return {}
  },
  'handIns.open': (app, input) => openHandIns(app, input),
} satisfies HandlersOf<'handIns.'>
