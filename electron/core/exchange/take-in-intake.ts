import type { FileToken } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import { invalidInput, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { endIntake, type IntakeOutcome, intakeOf, noteOutcomes, openFiles } from '../store/intakes.ts'
import { toFailure } from '../to-failure.ts'
import { tellIntake } from './begin-intake.ts'
import { markRunning } from './running-intakes.ts'
import { type Dealt, takeInEvidence } from './take-in-evidence.ts'
import { stageFiles } from './take-in-files.ts'

type Handed =
  | { readonly n: number; readonly token: FileToken }
  | { readonly n: number; readonly code: string }
type Placed = Dealt & { readonly n: number }
type Chosen = { readonly n: number; readonly path: string; readonly name: string; readonly from: string }

const refused = (n: number, code: string, params: IntakeOutcome['params'] = {}): IntakeOutcome => ({
  n,
  state: code === 'file-skipped' ? 'skipped' : 'failed',
  evidenceId: null,
  code,
  params,
})

/** Ends the intake when nothing of it waits any more. */
export const settleIntake = (app: AppContext, firm: FirmSession, id: string): void => {
  const at = new Date(app.options.clock()).toISOString()
  firm.commit('intakes.takeIn', [], { beside: db => endIntake(db, id, at, false) })
  tellIntake(app)
}

/**
 * Starts the job that brings handed files of an intake in; what came in already is passed over. What becomes of
 * each is written down in the transaction of its row, so that a report never says more or less than what is there.
 */
export const takeInIntake = (app: AppContext, id: string, handed: readonly Handed[]): Job => {
  const firm = app.firm()
  const intake = intakeOf(firm.store.db, id)
  if (intake === null) throw notFound('intake', id)
  const listed = openFiles(
    firm.store.db,
    id,
    handed.map(({ n }) => n),
  )
  if (handed.some(({ n }) => n >= intake.counts.total)) throw invalidInput('files', 'not in the list')
  const refusals: IntakeOutcome[] = []
  const chosen: Chosen[] = []
  for (const each of handed) {
    const from = listed.get(each.n)
    if (from === undefined) continue
    if ('code' in each) {
      refusals.push(refused(each.n, each.code))
      continue
    }
    try {
      const { path, name } = app.tokens.find(each.token)
      chosen.push({ n: each.n, path, name, from })
    } catch (error) {
      const { code, params } = toFailure(error, app.options.log)
      refusals.push(refused(each.n, code, params))
    }
  }
  const drop = (): void => {
    for (const each of handed) if ('token' in each) app.tokens.drop(each.token)
  }
  return app.jobs.start('import-evidence', intake.label, async ({ signal, progress }) => {
    const stopped = markRunning(firm, id)
    try {
      if (refusals.length > 0)
        firm.commit('intakes.takeIn', [], { beside: db => noteOutcomes(db, id, refusals) })
      let next = 0
      if (chosen.length > 0)
        await takeInEvidence<Placed>({
          app,
          firm,
          links: intake.links,
          signal,
          stage: (hand, gate, until) =>
            stageFiles(
              {
                options: app.options,
                session: firm,
                files: chosen,
                signal: until,
                gate,
                onProgress: progress,
              },
              piece =>
                hand(
                  piece.flatMap(outcome => {
                    const file = chosen[next++]
                    const origin = { intake: id, path: file?.from ?? '', archive: '' }
                    return file === undefined ? [] : [{ n: file.n, outcome, origin }]
                  }),
                ),
            ),
          note: (db, settled) =>
            noteOutcomes(
              db,
              id,
              settled.map(({ dealt, outcome }) => ({ ...outcome, n: dealt.n })),
            ),
          onSettled: () => tellIntake(app),
        })
      return { intakeId: id }
    } finally {
      drop()
      stopped()
      settleIntake(app, firm, id)
    }
  })
}
