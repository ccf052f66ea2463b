import type { z } from 'zod'
import { actionRequests } from './requests/actions.ts'
import { assessmentRequests } from './requests/assessments.ts'
import { claimRequests } from './requests/claims.ts'
import { consensusRequests } from './requests/consensus.ts'
import { contentRequests } from './requests/contents.ts'
import { crosswalkRequests } from './requests/crosswalk.ts'
import { custodyRequests } from './requests/custody.ts'
import { dossierEvidenceRequests } from './requests/dossier-evidence.ts'
import { dossierRequests } from './requests/dossiers.ts'
import { evidenceRequests } from './requests/evidence.ts'
import { examinerRequests } from './requests/examiner.ts'
import { factsRequests } from './requests/facts.ts'
import { firmRequests } from './requests/firms.ts'
import { indicatorSheetRequests } from './requests/indicator-sheets.ts'
import { indicatorRequests } from './requests/indicators.ts'
import { intakeRequests } from './requests/intakes.ts'
import { libraryRequests } from './requests/library.ts'
import { noteRequests } from './requests/notes.ts'
import { packRequests } from './requests/packs.ts'
import { placeRequests } from './requests/places.ts'
import { profileRequests } from './requests/profile.ts'
import { profileRowRequests } from './requests/profile-rows.ts'
import { reportRequests } from './requests/reports.ts'
import { systemRequests } from './requests/system.ts'
import { teamRequests } from './requests/team.ts'
import { viewerRequests } from './requests/viewer.ts'
import { wordDocumentRequests } from './requests/word-documents.ts'
import { workRequests } from './requests/work.ts'
import { yearRequests } from './requests/years.ts'

/** Every request of the application, named once; both ends derive their types from it. */
export const requests = {
  ...systemRequests,
  ...firmRequests,
  ...packRequests,
  ...assessmentRequests,
  ...profileRequests,
  ...evidenceRequests,
  ...factsRequests,
  ...intakeRequests,
  ...claimRequests,
  ...contentRequests,
  ...placeRequests,
  ...libraryRequests,
  ...custodyRequests,
  ...indicatorRequests,
  ...dossierRequests,
  ...dossierEvidenceRequests,
  ...noteRequests,
  ...profileRowRequests,
  ...viewerRequests,
  ...wordDocumentRequests,
  ...indicatorSheetRequests,
  ...teamRequests,
  ...consensusRequests,
  ...actionRequests,
  ...yearRequests,
  ...examinerRequests,
  ...crosswalkRequests,
  ...reportRequests,
  ...workRequests,
} as const

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>
export type ParsedInput<N extends RequestName> = z.output<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>
