import { Gate } from './gate.tsx'
import { TeamWork } from './round/team-work.tsx'

/** Who assesses, and how far the round is: scoring alone, handing in, opening together. */
export const TeamScreen = () => (
  <Gate>{assessment => <TeamWork key={assessment.id} assessment={assessment} />}</Gate>
)
