import { setImmediate as breathe } from 'node:timers/promises'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { addIntake, dropIntake, dropUnlisted, type ListedFile, listFiles } from '../store/intakes.ts'

type New = {
  readonly label: string
  readonly links: readonly string[]
  /** The evidence that is unpacked; empty for chosen files. */
  readonly archive: string
  readonly files: readonly ListedFile[]
}

const atOnce = 1000

/** Tells every window that an intake has changed. */
export const tellIntake = (app: AppContext): void =>
  app.emit({ type: 'firm.changed', command: 'intakes', entities: ['intake'] })

/**
 * Writes a new intake with its whole list into the firm file, a part at a time so that nobody waits for it, and
 * gives its id. Cut short, it leaves nothing that counts.
 */
export const beginIntake = async (app: AppContext, firm: FirmSession, intake: New): Promise<string> => {
  const id = app.options.newId()
  const startedAt = new Date(app.options.clock()).toISOString()
  const { label, archive, files } = intake
  try {
    for (let from = 0; from < files.length; from += atOnce) {
      firm.commit('intakes.begin', [], {
        beside: db => {
          if (from === 0) {
            dropUnlisted(db)
            addIntake(db, { id, label, links: [...intake.links], archive, total: files.length, startedAt })
          }
          listFiles(db, id, from, files.slice(from, from + atOnce))
        },
      })
      await breathe()
    }
  } catch (error) {
    firm.commit('intakes.begin', [], { beside: db => dropIntake(db, id) })
    throw error
  }
  tellIntake(app)
  return id
}
