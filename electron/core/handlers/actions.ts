import type { HandlersOf } from './handler.ts'

export const actionHandlers = {} satisfies HandlersOf<'actions.'>
