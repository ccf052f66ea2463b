import type { ReactNode } from 'react'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { NoAssessment } from '../../app/no-assessment.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useInstrument } from '../assess/queries.ts'

type Props = { readonly children: (assessment: Assessment, instrument: Instrument) => ReactNode }

/** Draws its children for the current assessment; without one it leads to where one is set up. */
export const Gate = ({ children }: Props) => {
  const { assessment } = useCurrentAssessment()
  const instrument = useInstrument(assessment?.id ?? '').data
  if (assessment === null) return <NoAssessment />
  if (!assessment || !instrument) return <Loading />
  return children(assessment, instrument)
}
