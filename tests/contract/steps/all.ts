import type { Step } from '../step.ts'
import { assess } from './assess.ts'
import { beforeAFirm } from './before-a-firm.ts'
import { dossier } from './dossier.ts'
import { evidence } from './evidence.ts'
import { measure } from './measure.ts'
import { workAndEnds } from './work-and-ends.ts'

/** The whole table, in the order in which it runs on one firm. */
export const steps: readonly Step[] = [
  ...beforeAFirm,
  ...assess,
  ...measure,
  ...evidence,
  ...dossier,
  ...workAndEnds,
]
