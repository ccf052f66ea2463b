import { assessorHandlers } from './assessors.ts'
import { ballotHandlers } from './ballots.ts'
import { handInHandlers } from './hand-ins.ts'
import type { HandlersOf } from './handler.ts'

export const teamHandlers = {
  ...assessorHandlers,
  ...ballotHandlers,
  ...handInHandlers,
} satisfies HandlersOf<'assessors.' | 'ballots.' | 'handIns.'>
