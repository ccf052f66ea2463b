import type { z } from 'zod'
import { assessmentRequests } from './requests/assessments.ts'
import { dossierRequests } from './requests/dossiers.ts'
import { evidenceRequests } from './requests/evidence.ts'
import { firmRequests } from './requests/firms.ts'
import { indicatorRequests } from './requests/indicators.ts'
import { packRequests } from './requests/packs.ts'
import { profileRequests } from './requests/profile.ts'
import { systemRequests } from './requests/system.ts'
import { workRequests } from './requests/work.ts'

/** Every request of the application, named once; both ends derive their types from it. */
export const requests = {
  ...systemRequests,
  ...firmRequests,
  ...packRequests,
  ...assessmentRequests,
  ...profileRequests,
  ...evidenceRequests,
  ...indicatorRequests,
  ...dossierRequests,
  ...workRequests,
} as const

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>
export type ParsedInput<N extends RequestName> = z.output<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>
