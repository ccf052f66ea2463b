import type { HandlersOf } from './handler.ts'

export const yearHandlers = {} satisfies HandlersOf<'years.' | 'gains.'>
