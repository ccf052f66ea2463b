import type { RequestName } from '../../../shared/contract/requests.ts'

const assessmentReads = ['assessments.get'] as const
const dossierReads = ['dossiers.get', 'dossiers.check'] as const

/** Which reads a changed entity makes stale; an entity not named here makes everything stale. */
const readsOf: Readonly<Record<string, readonly RequestName[]>> = {
  firm: ['firms.current', 'firms.list', ...dossierReads],
  value: ['profile.get', ...dossierReads],
  assessment: ['assessments.list', ...assessmentReads, ...dossierReads],
  answer: ['answers.get', ...assessmentReads, ...dossierReads],
  score: ['scores.proposal', ...assessmentReads, ...dossierReads],
  finding: ['findings.list', ...dossierReads],
  evidence: ['evidence.list', 'evidence.get', ...assessmentReads, ...dossierReads],
  evidenceLink: ['evidence.list', 'evidence.get', ...assessmentReads, ...dossierReads],
  indicator: ['indicators.list', 'scores.proposal', ...dossierReads],
  indicatorValue: ['indicators.list', 'scores.proposal', ...dossierReads],
  dossier: ['dossiers.list', ...dossierReads],
  build: ['builds.list'],
}

/** Every change also moves what undo would do, the histories and what search finds. */
const always = ['history.state', 'history.list', 'search.find'] as const satisfies readonly RequestName[]

/**
 * The reads that a change makes stale; `all` when an entity is unknown.
 * Entities may carry an id behind a colon (`answer:…`), which is ignored.
 */
export const staleRequests = (entities: readonly string[]): readonly RequestName[] | 'all' => {
  const names = new Set<RequestName>(always)
  for (const entity of entities) {
    const reads = readsOf[entity.split(':')[0] ?? '']
    if (reads === undefined) return 'all'
    for (const name of reads) names.add(name)
  }
  return [...names]
}
