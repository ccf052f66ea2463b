import type { HandlersOf } from './handler.ts'

export const teamHandlers = {} satisfies HandlersOf<'assessors.' | 'ballots.' | 'handIns.'>
