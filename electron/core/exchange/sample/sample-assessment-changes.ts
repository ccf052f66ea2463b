import type { Sample } from '../../../../shared/packs/sample.ts'
import type { SampleEarlier } from '../../../../shared/packs/sample-assessment.ts'
import type { Change } from '../../store/firm-store.ts'
import { type SampleIds, withIds } from './sample-ids.ts'

type Written = {
  readonly changes: readonly Change[]
  /** Key of a finding → its id, for the actions made from it. */
  readonly findings: ReadonlyMap<string, string>
}

/** The rows of one assessment of a sample: itself, its narratives, scores and findings. */
export const sampleAssessmentChanges = (
  { instrument }: Pick<Sample, 'instrument'>,
  { year, assessmentTitle, answers, scores, findings }: Sample | SampleEarlier,
  assessmentId: string,
  previousId: string | null,
  ids: SampleIds,
): Written => {
  const assessment = {
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    year,
    title: assessmentTitle,
    previousId,
    spreadLimit: null,
  }
  const placed = findings.map((finding, index) => ({ ...finding, id: ids.newId(), position: index + 1 }))
  return {
    changes: [
      { op: 'create', entity: 'assessment', id: assessmentId, fields: assessment },
      ...Object.entries(answers).map(([leaf, text]): Change => {
        const fields = { assessmentId, leaf, narrative: withIds(text, ids) }
        return { op: 'create', entity: 'answer', id: `${assessmentId}/${leaf}`, fields }
      }),
      ...Object.entries(scores).map(([item, score]): Change => {
        const fields = { assessmentId, item, ...score }
        return { op: 'create', entity: 'score', id: `${assessmentId}/${item}`, fields }
      }),
      ...placed.map(({ id, key: _, ...finding }): Change => {
        return { op: 'create', entity: 'finding', id, fields: { assessmentId, ...finding } }
      }),
    ],
    findings: new Map(placed.flatMap(({ key, id }) => (key === undefined ? [] : [[key, id]]))),
  }
}
