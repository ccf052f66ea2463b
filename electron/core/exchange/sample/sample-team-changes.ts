import { commitmentText } from '../../../../shared/domain/review/commitment-text.ts'
import type { SampleTeam } from '../../../../shared/packs/sample-assessment.ts'
import { overallFields, overallId } from '../../reading/overall.ts'
import type { Change } from '../../store/firm-store.ts'
import { sha256 } from '../../store/journal.ts'
import { seenOnSite } from './sample-evidence-changes.ts'
import type { SampleIds } from './sample-ids.ts'

const assessorChanges = (
  { assessors, revealedAt }: SampleTeam,
  assessmentId: string,
  { newId }: SampleIds,
): readonly Change[] =>
  assessors.flatMap(({ name, role, affiliation, handedInAt, ballots: byItem }, index): Change[] => {
    const assessorId = newId()
    const ballots = Object.entries(byItem).map(([item, ballot]) => ({ item, ...ballot }))
    const salt = newId()
    const text = commitmentText({ assessor: assessorId, assessment: assessmentId, ballots, salt })
    const assessor = { name, role, affiliation, position: index + 1, handedOutAt: '', withdrawals: [] }
    const handIn = {
      origin: 'here' as const,
      handedInAt,
      commitment: sha256(text),
      sealed: { salt },
      revealedAt,
    }
    return [
      { op: 'create', entity: 'assessor', id: assessorId, fields: { assessmentId, ...assessor } },
      ...ballots.map((ballot): Change => {
        const fields = { assessmentId, assessorId, ...ballot }
        return { op: 'create', entity: 'ballot', id: `${assessorId}/${ballot.item}`, fields }
      }),
      { op: 'create', entity: 'handIn', id: assessorId, fields: { assessmentId, assessorId, ...handIn } },
    ]
  })

const consensusChanges = (
  { consensus, decidedBy }: SampleTeam,
  assessmentId: string,
  ids: SampleIds,
): readonly Change[] =>
  Object.entries(consensus).flatMap(([item, { visit, ...agreed }]): Change[] => {
    const id = `${assessmentId}/${item}`
    const visited = {
      visitPercent: visit?.percent ?? null,
      visitReason: visit?.reason ?? '',
      visitedAt: visit?.visitedAt ?? '',
    }
    const fields = { assessmentId, item, ...agreed, decidedBy, ...visited }
    return [{ op: 'create', entity: 'consensus', id, fields }, ...seenOnSite(id, visit?.evidence ?? [], ids)]
  })

const visitChanges = ({ visitChecks }: SampleTeam, assessmentId: string, ids: SampleIds): readonly Change[] =>
  visitChecks.flatMap(({ evidence, ...check }, index): Change[] => {
    const id = ids.newId()
    const fields = { assessmentId, ...check, position: index + 1 }
    return [{ op: 'create', entity: 'visitCheck', id, fields }, ...seenOnSite(id, evidence, ids)]
  })

/**
 * The rows of a team that has finished: assessors with their ballots, handed in and opened with commitments
 * that hold, what was agreed, what the site visit saw, and the leader's words on the whole.
 */
export const sampleTeamChanges = (
  team: SampleTeam,
  assessmentId: string,
  ids: SampleIds,
): readonly Change[] => [
  ...assessorChanges(team, assessmentId, ids),
  ...consensusChanges(team, assessmentId, ids),
  ...visitChanges(team, assessmentId, ids),
  {
    op: 'create',
    entity: 'value',
    id: overallId(assessmentId),
    fields: overallFields(assessmentId, team.overall),
  },
]
