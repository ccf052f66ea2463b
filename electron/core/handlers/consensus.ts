import type { HandlersOf } from './handler.ts'

export const consensusHandlers = {} satisfies HandlersOf<'consensus.' | 'visits.'>
