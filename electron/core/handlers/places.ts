import { coverageOf } from '../../../shared/domain/evidence/coverage.ts'
import { codeOf } from '../../../shared/domain/evidence/link-target.ts'
import { listEvidence } from '../reading/evidence.ts'
import { evidenceAt, linkCounts } from '../reading/linked-evidence.ts'
import { findPlaces } from '../reading/places/find-places.ts'
import { listPlaces } from '../reading/places/firm-places.ts'
import type { HandlersOf } from './handler.ts'

/** Behind more leaves than this one evidence is asked whether it really proves them all. */
const overusedFrom = 5

export const placeHandlers = {
  'places.find': (app, { limit, ...wanted }) => {
    const found = findPlaces(listPlaces(app.firm()), wanted)
    return { places: found.slice(0, limit), total: found.length }
  },
  'places.name': (app, { targets }) => {
    const places = new Map(listPlaces(app.firm()).map(one => [one.target, one]))
    return { places: targets.flatMap(target => places.get(codeOf(target)) ?? []) }
  },
  'places.counts': app => ({
    counts: Object.fromEntries([...linkCounts(app.firm())].map(([target, count]) => [codeOf(target), count])),
  }),
  'places.evidence': (app, { target }) => ({ evidence: evidenceAt(app.firm(), target) }),
  'coverage.get': (app, { assessmentId }) => {
    const firm = app.firm()
    const evidence = listEvidence(firm)
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, number, facts, links }) => ({ id, number, title: facts.title, links }))
    return { ...coverageOf(firm.instrument(assessmentId), evidence, overusedFrom), overusedFrom }
  },
} satisfies HandlersOf<'places.' | 'coverage.'>
