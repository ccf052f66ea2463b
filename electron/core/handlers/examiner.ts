import type { HandlersOf } from './handler.ts'

export const examinerHandlers = {} satisfies HandlersOf<'examiner.'>
