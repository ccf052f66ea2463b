import type { HandlersOf } from './handler.ts'

export const profileRowHandlers = {} satisfies HandlersOf<'profileRows.'>
