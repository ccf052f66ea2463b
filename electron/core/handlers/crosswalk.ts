import type { HandlersOf } from './handler.ts'

export const crosswalkHandlers = {} satisfies HandlersOf<'crosswalk.'>
