import type { RequestName } from '../../../shared/contract/requests.ts'

const assessmentReads = ['assessments.get'] as const
const dossierReads = ['dossiers.get', 'dossiers.check', 'dossierEvidence.list'] as const
const actionReads = ['actions.list', 'actions.candidates'] as const
const indicatorReads = [
  'indicators.list',
  'indicators.get',
  'indicatorFacts.get',
  'indicatorSheets.preview',
] as const
/** What an evidence shows; moves only when its file is replaced. */
const viewerReads = [
  'viewer.facts',
  'viewer.picture',
  'viewer.text',
  'viewer.word',
  'viewer.sheet',
  'submittedCopies.get',
] as const
const yearReads = ['years.lastYear', 'years.compare'] as const
const claimReads = ['claims.list', 'claims.coverage', 'claims.ofEvidence'] as const
const placeReads = ['places.name', 'places.find'] as const
const linkReads = ['places.counts', 'places.evidence', 'coverage.get'] as const
const evidenceReads = [
  'evidence.list',
  'evidence.get',
  'evidence.totals',
  'library.find',
  'library.ids',
  'library.choices',
] as const
const teamReads = ['assessors.list', 'ballots.list', 'consensus.get', 'consensus.item'] as const

/** Which reads a changed entity makes stale; an entity not named here makes everything stale. */
const readsOf: Readonly<Record<string, readonly RequestName[]>> = {
  /** No entity: what reading the files has yielded. */
  content: [
    'facts.suggest',
    'contents.status',
    'contents.get',
    'contents.page',
    'contents.pages',
    'library.find',
    'library.ids',
    'search.find',
  ],
  /** Whose name and credit code stand in a text depends on the firm's own. */
  firm: ['firms.current', 'firms.list', 'facts.suggest', ...dossierReads],
  value: [
    'profile.get',
    'scores.facts',
    'scores.proposal',
    ...dossierReads,
    'gains.list',
    'ballots.proposal',
    'reports.overall',
  ],
  profileRow: [...placeReads, 'profileRows.list', 'profileRows.coverage', 'profile.get', ...dossierReads],
  questionNote: ['notes.list'],
  snippet: ['snippets.list'],
  assessment: [
    ...placeReads,
    'coverage.get',
    'assessments.list',
    ...assessmentReads,
    ...dossierReads,
    'actions.list',
    ...yearReads,
    'years.takeovers',
    'consensus.get',
    'consensus.item',
    'crosswalk.proofs',
  ],
  answer: [
    'answers.get',
    ...claimReads,
    'profileRows.coverage',
    ...assessmentReads,
    ...dossierReads,
    'years.compare',
    'gains.list',
    'crosswalk.proofs',
  ],
  score: [
    'scores.proposal',
    ...assessmentReads,
    ...dossierReads,
    ...actionReads,
    ...yearReads,
    'gains.list',
    'crosswalk.proofs',
  ],
  finding: [...placeReads, 'findings.list', ...dossierReads, ...actionReads, ...yearReads, 'consensus.item'],
  evidence: [
    'facts.suggest',
    'evidence.unconfirmed',
    'validity.due',
    'contents.status',
    'contents.get',
    ...linkReads,
    ...evidenceReads,
    'library.names',
    ...claimReads,
    ...assessmentReads,
    ...dossierReads,
    'gains.list',
    'crosswalk.proofs',
  ],
  evidenceLink: [
    ...linkReads,
    ...evidenceReads,
    ...assessmentReads,
    ...dossierReads,
    'actions.list',
    'gains.list',
    'visits.list',
    'consensus.get',
    'consensus.item',
    'crosswalk.proofs',
  ],
  indicator: [
    ...placeReads,
    ...indicatorReads,
    ...claimReads,
    'profileRows.coverage',
    'scores.facts',
    'scores.proposal',
    ...dossierReads,
    'gains.list',
    'ballots.proposal',
  ],
  indicatorValue: [
    ...placeReads,
    ...indicatorReads,
    ...claimReads,
    'scores.facts',
    'scores.proposal',
    ...dossierReads,
    'gains.list',
    'ballots.proposal',
  ],
  indicatorMonth: indicatorReads,
  dossier: [...placeReads, 'dossiers.list', 'profile.get', ...dossierReads],
  build: ['builds.list', 'dossiers.check'],
  action: [...placeReads, ...actionReads, ...yearReads, 'gains.list'],
  takeover: ['years.takeovers', 'crosswalk.proofs'],
  assessor: [...teamReads, 'firms.current'],
  ballot: [...teamReads, 'ballots.proposal'],
  handIn: teamReads,
  consensus: ['consensus.get', 'consensus.item'],
  visitCheck: [...placeReads, 'visits.list'],
  remarkNote: [],
  seat: ['firms.current', 'assessors.list'],
  evidenceVersion: [...evidenceReads, 'evidence.versions', ...viewerReads],
  submittedCopy: ['submittedCopies.get', ...dossierReads],
  dossierEvidence: dossierReads,
  custodyRecord: ['evidence.custody'],
  intake: ['intakes.list', 'intakes.get'],
  claim: claimReads,
  proof: claimReads,
  savedView: ['savedViews.list'],
}

/** Not part of anybody's work: they move neither undo nor what an examiner would raise. */
const apart: ReadonlySet<string> = new Set(['intake', 'content'])

/** Every change also moves what undo would do, the histories, what search finds, what an examiner would raise and where an indicator is used. */
const always = [
  'history.state',
  'history.list',
  'evidence.custody',
  'validity.list',
  'search.find',
  'examiner.run',
  'ledger.check',
  'indicators.usage',
] as const satisfies readonly RequestName[]

/** Whether the answer to a read of the library hangs on what was read out of files: only a search does. */
const looksIntoFiles = ([name, input]: readonly unknown[]): boolean =>
  name !== 'library.find' && name !== 'library.ids'
    ? true
    : typeof input === 'object' && input !== null && 'text' in input && input.text !== ''

/** Whether a kept answer, named by its key, is touched by changes that make its request stale. */
export const isTouched = (entities: ReadonlySet<string>, key: readonly unknown[]): boolean =>
  entities.size !== 1 || !entities.has('content') || looksIntoFiles(key)

/**
 * The reads that a change makes stale; `all` when an entity is unknown.
 * Entities may carry an id behind a colon (`answer:…`), which is ignored.
 */
export const staleRequests = (entities: readonly string[]): readonly RequestName[] | 'all' => {
  const names = new Set<RequestName>(entities.every(entity => apart.has(entity)) ? [] : always)
  for (const entity of entities) {
    const reads = readsOf[entity.split(':')[0] ?? '']
    if (reads === undefined) return 'all'
    for (const name of reads) names.add(name)
  }
  return [...names]
}
