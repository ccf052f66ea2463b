import type { HandlersOf } from './handler.ts'

export const wordDocumentHandlers = {} satisfies HandlersOf<'word.'>
