import type { EntryKind, JournalEntry } from './journal-entry.ts'

export type UndoEntry = Pick<JournalEntry, 'seq' | 'kind' | 'undoes' | 'command'>
/** What can be taken back and done again, the next one last. */
export type UndoStacks = { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] }

export const emptyStacks: UndoStacks = { undo: [], redo: [] }

const without = (stack: readonly UndoEntry[], seq: number | null): readonly UndoEntry[] =>
  stack.filter(entry => entry.seq !== seq)

const steps: Record<EntryKind, (stacks: UndoStacks, entry: UndoEntry) => UndoStacks> = {
  do: (stacks, entry) => ({ undo: [...stacks.undo, entry], redo: [] }),
  undo: (stacks, entry) => ({ undo: without(stacks.undo, entry.undoes), redo: [...stacks.redo, entry] }),
  redo: (stacks, entry) => ({ undo: [...stacks.undo, entry], redo: without(stacks.redo, entry.undoes) }),
  fixed: stacks => stacks,
}

/** The stacks after one more entry of the same person and device; a new act ends what could be redone. */
export const advanceStacks = (stacks: UndoStacks, entry: UndoEntry): UndoStacks =>
  steps[entry.kind](stacks, entry)
