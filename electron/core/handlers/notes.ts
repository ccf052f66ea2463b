import type { HandlersOf } from './handler.ts'

export const noteHandlers = {} satisfies HandlersOf<'notes.' | 'snippets.'>
