import type { Step } from '../step.ts'
import { assess } from './assess.ts'
import { beforeAFirm } from './before-a-firm.ts'
import { claims } from './claims.ts'
import { contents } from './contents.ts'
import { custody } from './custody.ts'
import { dossier } from './dossier.ts'
import { dossierEvidence } from './dossier-evidence.ts'
import { evidence } from './evidence.ts'
import { examiner } from './examiner.ts'
import { guided } from './guided.ts'
import { improve } from './improve.ts'
import { indicatorExchange, indicators } from './indicators.ts'
import { intakes } from './intakes.ts'
import { library } from './library.ts'
import { measure } from './measure.ts'
import { places } from './places.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { undoAndRedo } from './undo-and-redo.ts'
import { viewer } from './viewer.ts'
import { word } from './word.ts'
import { workAndEnds } from './work-and-ends.ts'

/** The whole table, in the order in which it runs on one firm. */
export const steps: readonly Step[] = [
  ...beforeAFirm,
  ...assess,
  ...measure,
  ...indicators,
  ...evidence,
  ...contents,
  ...places,
  ...dossier,
  ...undoAndRedo,
  ...guided,
  ...claims,
  ...review,
  ...report,
  ...improve,
  ...word,
  ...viewer,
  ...examiner,
  ...indicatorExchange,
  ...dossierEvidence,
  ...custody,
  ...library,
  ...intakes,
  ...workAndEnds,
]
