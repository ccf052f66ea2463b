import { createPortal } from 'react-dom'
import { IntakeReport } from './intake-report.tsx'
import type { IntakeRun } from './use-intake.ts'

/** The report of what this part of the window has just brought in, until it is read. */
export const IntakeEnd = ({ run }: { readonly run: IntakeRun }) =>
  run.ended === null
    ? null
    : createPortal(
        <IntakeReport key={run.ended} id={run.ended} run={run} onClose={run.dismiss} />,
        document.body,
      )
