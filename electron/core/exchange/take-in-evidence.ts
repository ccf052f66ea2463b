import type { Database } from 'better-sqlite3'
import type { Origin } from '../../../shared/domain/evidence/origin.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { createPauseGate, type PauseGate } from '../evidence/pause-gate.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { kindsToKeep } from '../reading/evidence-kinds.ts'
import { openPageCounter } from './count-pages.ts'
import { evidenceRows } from './evidence-rows.ts'
import { type Refused, type Staged, type TakenIn, withPages } from './take-in-files.ts'

/** What became of one file; `code` names why it did not come in. */
export type Outcome = {
  readonly state: 'imported' | 'known' | 'failed' | 'skipped'
  readonly evidenceId: string | null
  readonly number: number | null
  readonly code: string | null
  readonly params: Record<string, string | number>
}

/** One file that a worker has dealt with. */
export type Dealt = { readonly outcome: Staged | Refused; readonly origin: Origin | null }

type Task<D extends Dealt> = {
  readonly app: AppContext
  readonly firm: FirmSession
  readonly links: readonly string[]
  readonly signal: AbortSignal
  /** Runs the worker: hands over pieces as they come, stands still at the gate, stops when its signal says so. */
  readonly stage: (hand: (piece: readonly D[]) => void, gate: PauseGate, signal: AbortSignal) => Promise<void>
  /** Writes what became of a piece into the machine's own tables, in the transaction of its rows. */
  readonly note?: (db: Database, settled: readonly { readonly dealt: D; readonly outcome: Outcome }[]) => void
  /** A piece is stored. */
  readonly onSettled?: () => void
}

const failed = ({ code, params }: Refused): Outcome => ({
  state: code === 'file-skipped' ? 'skipped' : 'failed',
  evidenceId: null,
  number: null,
  code,
  params,
})

/**
 * Makes evidence of what a worker stages, piece by piece and each piece in one commit of its own, while the worker
 * goes on. What is not committed when the work is cancelled has not come in. Rejects with what ended the work.
 */
export const takeInEvidence = async <D extends Dealt>(task: Task<D>): Promise<readonly Outcome[]> => {
  const { app, firm, links, signal, note } = task
  const stop = new AbortController()
  const both = AbortSignal.any([signal, stop.signal])
  const counter = openPageCounter({ options: app.options, session: firm, signal: both })
  const gate = createPauseGate()
  const outcomes: Outcome[] = []
  const store = (arrivals: readonly { dealt: D; file: TakenIn | Refused }[]): void => {
    const good = arrivals.flatMap(({ dealt: { origin }, file }) => (file.ok ? [{ file, origin }] : []))
    const { changes, standing } = evidenceRows(app, firm, good, links)
    const rest = [...standing]
    const settled = arrivals.flatMap(({ dealt, file }) => {
      if (!file.ok) return [{ dealt, outcome: failed(file) }]
      const stands = rest.shift()
      return stands === undefined ? [] : [{ dealt, outcome: { ...stands, code: null, params: {} } }]
    })
    firm.commit('evidence.import', changes, {
      packs: kindsToKeep(app),
      ...(note === undefined ? {} : { beside: (db: Database) => note(db, settled) }),
    })
    outcomes.push(...settled.map(({ outcome }) => outcome))
    task.onSettled?.()
  }
  const settle = async (piece: readonly D[]): Promise<void> => {
    const arrivals = []
    for (const dealt of piece) arrivals.push({ dealt, file: await withPages(counter, dealt.outcome) })
    try {
      await gate.hold()
      if (!both.aborted) store(arrivals)
    } finally {
      gate.release()
    }
  }

  const trouble: { cause: unknown } = { cause: null }
  const fail = (cause: unknown): void => {
    trouble.cause ??= cause
    stop.abort()
  }
  let chain = Promise.resolve()
  const hand = (piece: readonly D[]): void => {
    chain = chain.then(() => (both.aborted ? undefined : settle(piece))).catch(fail)
  }
  try {
    const staged = await task.stage(hand, gate, both).then(
      () => null,
      (cause: unknown) => ({ cause }),
    )
    await chain
    if (trouble.cause !== null) throw trouble.cause
    if (staged !== null) throw staged.cause
    if (signal.aborted) throw new AppError('cancelled')
    return outcomes
  } finally {
    await counter.close()
  }
}
