import { ConsensusDoor } from './consensus/consensus-door.tsx'
import { Gate } from './gate.tsx'

/** The meeting: all scores side by side, item by item, until one percent is agreed. */
export const ConsensusScreen = () => (
  <Gate>
    {(assessment, instrument) => (
      <ConsensusDoor key={assessment.id} assessment={assessment} instrument={instrument} />
    )}
  </Gate>
)
