import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { Loading } from '../../../ui/loading.tsx'
import { useEvidenceNames } from '../../evidence/names/use-evidence-names.ts'
import { findPlace, itemPlaces } from '../item-places.ts'
import { NotOpened } from '../not-opened.tsx'
import { useChecks, useConsensus, useTeam } from '../queries.ts'
import { VisitWork } from './visit-work.tsx'

type Props = { readonly assessment: Assessment; readonly instrument: Instrument }

/** The visit rests on the opened scores, so there is none before. */
export const VisitDoor = ({ assessment, instrument }: Props) => {
  const { item } = useSearch({ from: '/firm/assess-area/assess/visit' })
  const team = useTeam(assessment.id).data
  const revealed = team?.state === 'revealed'
  const data = useConsensus(assessment.id, revealed).data
  const checks = useChecks(assessment.id).data?.checks
  const evidence = useEvidenceNames()
  const places = useMemo(() => itemPlaces(instrument), [instrument])
  if (team && !revealed) return <NotOpened team={team} room="visit" />
  if (!data || !checks || !evidence) return <Loading />
  return (
    <VisitWork
      assessmentId={assessment.id}
      data={data}
      checks={checks}
      evidence={evidence}
      places={places}
      place={findPlace(places, item)}
    />
  )
}
