import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { chooseAssessment } from '../../app/current-assessment.ts'
import { useSeat } from '../../app/use-seat.ts'
import { BallotDoor } from './ballot/ballot-door.tsx'
import { Gate } from './gate.tsx'

/** One assessor scores alone, item by item: the one whose copy this is, or the one named in the address. */
export const BallotScreen = () => {
  const search = useSearch({ from: '/firm/assess-area/assess/ballot' })
  const seat = useSeat()
  const assessmentId = seat?.assessmentId
  useEffect(() => {
    if (assessmentId !== undefined) chooseAssessment(assessmentId)
  }, [assessmentId])
  return (
    <Gate>
      {(assessment, instrument) =>
        assessmentId !== undefined && assessment.id !== assessmentId ? null : (
          <BallotDoor
            assessment={assessment}
            instrument={instrument}
            assessorId={seat?.assessorId ?? search.assessor}
            item={search.item}
          />
        )
      }
    </Gate>
  )
}
