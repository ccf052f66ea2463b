import { answerHandlers } from './answers.ts'
import { assessmentHandlers } from './assessments.ts'
import { backupHandlers } from './backups.ts'
import { dossierHandlers } from './dossiers.ts'
import { evidenceHandlers } from './evidence.ts'
import { findingHandlers } from './findings.ts'
import { firmHandlers } from './firms.ts'
import type { Handlers } from './handler.ts'
import { historyHandlers } from './history.ts'
import { indicatorHandlers } from './indicators.ts'
import { jobHandlers } from './jobs.ts'
import { packHandlers } from './packs.ts'
import { profileHandlers } from './profile.ts'
import { scoreHandlers } from './scores.ts'
import { systemHandlers } from './system.ts'

/** Every request has its handler: a missing or an extra one does not compile. */
export const handlers = {
  ...systemHandlers,
  ...firmHandlers,
  ...backupHandlers,
  ...packHandlers,
  ...assessmentHandlers,
  ...answerHandlers,
  ...scoreHandlers,
  ...findingHandlers,
  ...profileHandlers,
  ...evidenceHandlers,
  ...indicatorHandlers,
  ...dossierHandlers,
  ...jobHandlers,
  ...historyHandlers,
} satisfies Handlers
