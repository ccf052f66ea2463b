import {
  advanceStacks,
  emptyStacks,
  type UndoEntry,
  type UndoStacks,
} from '../../../shared/domain/journal/undo-stacks.ts'
import type { UndoState } from './firm-store.ts'
import type { JournalStep } from './journal.ts'

export type UndoLog = {
  /** Every entry goes through here, once, in order. */
  note(entry: JournalStep): void
  /** Takes a step off the stacks that can never be done any more. */
  forget(actor: string, seq: number): void
  stacks(actor: string): UndoStacks
  state(actor: string): UndoState
}

const step = (entry: UndoEntry | undefined) =>
  entry === undefined ? null : { command: entry.command, seq: entry.seq }

/** Undo is per person and device: `tail` is the newest part of the journal, oldest entry first. */
export const openUndoLog = (device: string, tail: readonly JournalStep[]): UndoLog => {
  const byActor = new Map<string, UndoStacks>()
  const stacks = (actor: string): UndoStacks => byActor.get(actor) ?? emptyStacks
  const note = ({ seq, kind, undoes, command, ...entry }: JournalStep): void => {
    if (entry.device !== device) return
    byActor.set(entry.actor, advanceStacks(stacks(entry.actor), { seq, kind, undoes, command }))
  }
  for (const entry of tail) note(entry)
  return {
    note,
    stacks,
    forget: (actor, seq) => {
      const { undo, redo } = stacks(actor)
      byActor.set(actor, { undo: undo.filter(e => e.seq !== seq), redo: redo.filter(e => e.seq !== seq) })
    },
    state: actor => ({ undo: step(stacks(actor).undo.at(-1)), redo: step(stacks(actor).redo.at(-1)) }),
  }
}
