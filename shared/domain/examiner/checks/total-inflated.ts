import { inflationWarning } from '../../scoring/maturity-of.ts'
import { displayTotal, scoreAssessment } from '../../scoring/score-assessment.ts'
import { defineCheck } from '../check.ts'
import { atAssessment } from '../places.ts'

/** A total from which on a self-score is almost always inflated, by the instrument's own edge. */
export const totalInflated = defineCheck({
  params: {},
  gives: ['total', 'from'],
  run: ({ snapshot }) => {
    const { total } = scoreAssessment(snapshot.instrument, snapshot.scores)
    const warning = inflationWarning(snapshot.instrument, total)
    return warning === null
      ? []
      : [
          {
            place: atAssessment,
            says: { total: displayTotal(total), from: snapshot.instrument.maturity.inflatedFrom },
          },
        ]
  },
})
