import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { Loading } from '../../../ui/loading.tsx'
import { findPlace, itemPlaces } from '../item-places.ts'
import { NotOpened } from '../not-opened.tsx'
import { useConsensus, useTeam } from '../queries.ts'
import { ConsensusWork } from './consensus-work.tsx'

type Props = { readonly assessment: Assessment; readonly instrument: Instrument }

/** The meeting is only there once the hand-ins are opened. */
export const ConsensusDoor = ({ assessment, instrument }: Props) => {
  const { item, sort } = useSearch({ from: '/firm/assess-area/assess/consensus' })
  const team = useTeam(assessment.id).data
  const revealed = team?.state === 'revealed'
  const data = useConsensus(assessment.id, revealed).data
  const places = useMemo(() => itemPlaces(instrument), [instrument])
  if (team && !revealed) return <NotOpened team={team} room="consensus" />
  if (!data) return <Loading />
  return (
    <ConsensusWork
      assessment={assessment}
      instrument={instrument}
      data={data}
      places={places}
      place={findPlace(places, item)}
      sort={sort === 'code' ? 'code' : 'weight'}
    />
  )
}
