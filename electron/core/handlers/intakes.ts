import { AppError, notFound } from '../app-error.ts'
import { beginIntake, tellIntake } from '../exchange/begin-intake.ts'
import { isIntakeRunning } from '../exchange/running-intakes.ts'
import { takeInIntake } from '../exchange/take-in-intake.ts'
import { startUnpack } from '../exchange/unpack-evidence.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import {
  countIntakeFiles,
  dropIntake,
  endIntake,
  intakeArchives,
  intakeCauses,
  intakeFiles,
  intakeOf,
  intakesOf,
} from '../store/intakes.ts'
import type { HandlersOf } from './handler.ts'

const findIntake = (firm: FirmSession, id: string) => {
  const row = intakeOf(firm.store.db, id)
  if (row === null) throw notFound('intake', id)
  return { ...row, running: isIntakeRunning(firm, id) }
}

export const intakeHandlers = {
  'intakes.begin': async (app, { label, links, files }) => ({
    intakeId: await beginIntake(app, app.firm(), { label, links, archive: '', files }),
  }),
  'intakes.takeIn': (app, { id, files }) => ({ jobId: takeInIntake(app, id, files).id }),
  'intakes.unpack': (app, input) => ({ jobId: startUnpack(app, input).id }),
  'intakes.list': (app, { limit }) => {
    const firm = app.firm()
    return {
      intakes: intakesOf(firm.store.db, limit).map(row => ({
        ...row,
        running: isIntakeRunning(firm, row.id),
      })),
    }
  },
  'intakes.get': (app, { id, offset, limit, ...filter }) => {
    const firm = app.firm()
    const { db } = firm.store
    const intake = findIntake(firm, id)
    return {
      intake,
      causes: intakeCauses(db, id),
      archives: intakeArchives(db, id),
      matching: countIntakeFiles(db, id, filter),
      files: intakeFiles(db, id, filter, { offset, limit }),
    }
  },
  'intakes.finish': (app, { id }) => {
    const firm = app.firm()
    findIntake(firm, id)
    const at = new Date(app.options.clock()).toISOString()
    firm.commit('intakes.finish', [], { beside: db => endIntake(db, id, at, true) })
    tellIntake(app)
    return findIntake(firm, id)
  },
  'intakes.remove': (app, { id }) => {
    const firm = app.firm()
    if (findIntake(firm, id).running) throw new AppError('in-use')
    firm.commit('intakes.remove', [], { beside: db => dropIntake(db, id) })
    tellIntake(app)
    return {}
  },
} satisfies HandlersOf<'intakes.'>
