import { actionTarget } from '../../../../shared/domain/evidence/link-target.ts'
import type { SampleEarlier } from '../../../../shared/packs/sample-assessment.ts'
import type { Change } from '../../store/firm-store.ts'
import { linksTo } from './sample-evidence-changes.ts'
import type { SampleIds } from './sample-ids.ts'

/** The improvements that were made from the opportunities of an assessment, with what proves them. */
export const sampleActionChanges = (
  { actions, findings }: SampleEarlier,
  assessmentId: string,
  findingIds: ReadonlyMap<string, string>,
  ids: SampleIds,
): readonly Change[] =>
  actions.flatMap(({ finding: key, indicator, evidence, ...facts }, index): Change[] => {
    const id = ids.newId()
    const fields = {
      ...facts,
      assessmentId,
      item: findings.find(finding => finding.key === key)?.item ?? '',
      findingId: findingIds.get(key) ?? null,
      indicatorId: indicator === undefined ? null : ids.indicator(indicator),
      position: index + 1,
    }
    return [{ op: 'create', entity: 'action', id, fields }, ...linksTo(actionTarget(id), evidence, ids)]
  })
