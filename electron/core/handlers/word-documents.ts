import { startReadWord } from '../exchange/read-word-job.ts'
import type { HandlersOf } from './handler.ts'

export const wordDocumentHandlers = {
  'word.read': (app, { file }) => ({ jobId: startReadWord(app, file).id }),
} satisfies HandlersOf<'word.'>
