import { Gate } from './gate.tsx'
import { VisitDoor } from './visit/visit-door.tsx'

/** The site visit: what to look at, what was seen, and what it makes of the agreed percents. */
export const VisitScreen = () => (
  <Gate>
    {(assessment, instrument) => (
      <VisitDoor key={assessment.id} assessment={assessment} instrument={instrument} />
    )}
  </Gate>
)
