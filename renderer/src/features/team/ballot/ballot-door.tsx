import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { findPlace, itemPlaces } from '../item-places.ts'
import { useTeam } from '../queries.ts'
import { assessorState } from '../round/round-state.ts'
import styles from './ballot.module.css'
import { BallotWork } from './ballot-work.tsx'

type Props = {
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly assessorId: string | undefined
  readonly item: string | undefined
}

/** Finds whose ballot is meant; asks when nobody is named, and says why a sealed one cannot be seen. */
export const BallotDoor = ({ assessment, instrument, assessorId, item }: Props) => {
  const { t } = useTranslation('team')
  const team = useTeam(assessment.id).data
  if (!team) return <Loading />
  const assessor = team.assessors.find(({ id }) => id === assessorId)
  const places = itemPlaces(instrument)
  const place = findPlace(places, item) ?? places[0]
  const toTeam = (
    <Link to="/assess/team" className={styles.toTeam ?? ''}>
      {t('ballot.toTeam')}
    </Link>
  )
  if (place === undefined) return null
  if (assessor === undefined)
    return (
      <EmptyState
        title={t('ballot.who')}
        text={t(team.assessors.length === 0 ? 'ballot.nobody' : 'ballot.whoText')}
        actions={
          team.assessors.length === 0
            ? toTeam
            : team.assessors.map(({ id, name }) => (
                <Link key={id} to="/assess/ballot" search={{ assessor: id }} className={styles.toTeam ?? ''}>
                  {name}
                </Link>
              ))
        }
      />
    )
  if (team.seat === null && assessorState(assessor) === 'in-file')
    return (
      <EmptyState
        title={t('ballot.sealed', { name: assessor.name })}
        text={t('ballot.sealedText')}
        actions={toTeam}
      />
    )
  return (
    <BallotWork
      key={assessor.id}
      assessment={assessment}
      instrument={instrument}
      places={places}
      place={place}
      assessor={assessor}
      inCopy={team.seat !== null}
    />
  )
}
