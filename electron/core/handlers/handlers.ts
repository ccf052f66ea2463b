import { actionHandlers } from './actions.ts'
import { answerHandlers } from './answers.ts'
import { assessmentHandlers } from './assessments.ts'
import { backupHandlers } from './backups.ts'
import { claimHandlers, proofHandlers } from './claims.ts'
import { consensusHandlers } from './consensus.ts'
import { contentHandlers } from './contents.ts'
import { crosswalkHandlers } from './crosswalk.ts'
import { dossierEvidenceHandlers } from './dossier-evidence.ts'
import { dossierHandlers } from './dossiers.ts'
import { evidenceHandlers } from './evidence.ts'
import { evidenceKindHandlers } from './evidence-kinds.ts'
import { examinerHandlers } from './examiner.ts'
import { factsHandlers } from './facts.ts'
import { findingHandlers } from './findings.ts'
import { firmHandlers } from './firms.ts'
import type { Handlers } from './handler.ts'
import { historyHandlers } from './history.ts'
import { indicatorSheetHandlers } from './indicator-sheets.ts'
import { indicatorHandlers } from './indicators.ts'
import { intakeHandlers } from './intakes.ts'
import { jobHandlers } from './jobs.ts'
import { libraryHandlers } from './library.ts'
import { noteHandlers } from './notes.ts'
import { packHandlers } from './packs.ts'
import { placeHandlers } from './places.ts'
import { profileHandlers } from './profile.ts'
import { profileRowHandlers } from './profile-rows.ts'
import { reportHandlers } from './reports.ts'
import { savedViewHandlers } from './saved-views.ts'
import { scoreHandlers } from './scores.ts'
import { systemHandlers } from './system.ts'
import { teamHandlers } from './team.ts'
import { submittedCopyHandlers, viewerHandlers } from './viewer.ts'
import { wordDocumentHandlers } from './word-documents.ts'
import { yearHandlers } from './years.ts'

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
  ...evidenceKindHandlers,
  ...factsHandlers,
  ...intakeHandlers,
  ...claimHandlers,
  ...proofHandlers,
  ...contentHandlers,
  ...placeHandlers,
  ...libraryHandlers,
  ...savedViewHandlers,
  ...indicatorHandlers,
  ...dossierHandlers,
  ...dossierEvidenceHandlers,
  ...noteHandlers,
  ...profileRowHandlers,
  ...viewerHandlers,
  ...submittedCopyHandlers,
  ...wordDocumentHandlers,
  ...indicatorSheetHandlers,
  ...teamHandlers,
  ...consensusHandlers,
  ...actionHandlers,
  ...yearHandlers,
  ...examinerHandlers,
  ...crosswalkHandlers,
  ...reportHandlers,
  ...jobHandlers,
  ...historyHandlers,
} satisfies Handlers
