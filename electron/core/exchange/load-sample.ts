import { basename, join } from 'node:path'
import type { Sample } from '../../../shared/packs/sample.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { dossierPacks } from '../firm/dossier-packs.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { ShippedPack } from '../packs/pack-catalog.ts'
import { kindsToKeep } from '../reading/evidence-kinds.ts'
import { firmRow } from '../reading/firm-facts.ts'
import type { Change, PackCopy } from '../store/firm-store.ts'
import { sampleActionChanges } from './sample/sample-action-changes.ts'
import { sampleAssessmentChanges } from './sample/sample-assessment-changes.ts'
import { sampleEvidenceChanges } from './sample/sample-evidence-changes.ts'
import { type SampleIds, sampleIds } from './sample/sample-ids.ts'
import { sampleIndicatorChanges } from './sample/sample-indicator-changes.ts'
import { sampleProfileChanges } from './sample/sample-profile-changes.ts'
import { sampleTeamChanges } from './sample/sample-team-changes.ts'
import { type TakenIn, takeInFiles } from './take-in-files.ts'

type SampleContext = Pick<AppContext, 'options' | 'packs'>
type Years = { readonly changes: readonly Change[]; readonly assessmentId: string }

/** Every assessment of the sample, each started from the one before it; `assessmentId` is the present one's. */
const yearChanges = (sample: Sample, ids: SampleIds): Years => {
  let previousId: string | null = null
  const changes: Change[] = []
  for (const earlier of sample.earlier) {
    const id = ids.newId()
    const written = sampleAssessmentChanges(sample, earlier, id, previousId, ids)
    changes.push(...written.changes)
    changes.push(...sampleTeamChanges(earlier.team, id, ids))
    changes.push(...sampleActionChanges(earlier, id, written.findings, ids))
    previousId = id
  }
  const assessmentId = ids.newId()
  changes.push(...sampleAssessmentChanges(sample, sample, assessmentId, previousId, ids).changes)
  return { changes, assessmentId }
}

const dossierChanges = (sample: Sample, assessmentId: string, dossierId: string): readonly Change[] => {
  const { template, dossier } = sample
  const fields = {
    templateId: template.id,
    templateVersion: template.version,
    assessmentId,
    title: dossier.title,
    filingDate: dossier.filingDate,
    language: 'zh-CN',
    sizeBudget: null,
  } as const
  return [
    { op: 'create', entity: 'dossier', id: dossierId, fields },
    ...Object.entries(dossier.fields).map(([key, value]): Change => {
      const cell = { scope: dossierId, key, value }
      return { op: 'create', entity: 'value', id: `${dossierId}:${key}`, fields: cell }
    }),
  ]
}

const takeInSample = async (
  app: SampleContext,
  session: FirmSession,
  { pack, folder }: ShippedPack<'sample'>,
): Promise<readonly TakenIn[]> => {
  const files = pack.evidence.map(({ file }) => ({ path: join(folder, file), name: basename(file) }))
  const outcomes = await takeInFiles({ options: app.options, session, files })
  return outcomes.map((outcome, index) => {
    if (outcome.ok) return outcome
    const file = pack.evidence[index]?.file ?? ''
    const problem = `Its file ${file} cannot be read (${outcome.code}).`
    throw new AppError('pack-invalid', {
      params: { kind: 'sample', id: pack.id, version: pack.version, problem },
    })
  })
}

/**
 * Fills a firm that was just made from a sample pack: the bytes of its evidence first, then everything in
 * one command that cannot be undone. The numbers of the evidence and the codes of profile rows are kept.
 */
export const loadSample = async (
  app: SampleContext,
  session: FirmSession,
  shipped: ShippedPack<'sample'>,
): Promise<void> => {
  const sample = shipped.pack
  const { newId, clock } = app.options
  const instrument = app.packs.get('instrument', sample.instrument.id, sample.instrument.version)
  const dossierId = newId()
  const dossier = dossierPacks(app.packs, dossierId, sample.template)
  const packs: PackCopy[] = [
    { kind: 'instrument', ...sample.instrument, content: instrument.content },
    ...dossier.packs,
    ...kindsToKeep(app),
  ]
  const taken = await takeInSample(app, session, shipped)
  const ids = sampleIds(sample, newId)
  const years = yearChanges(sample, ids)
  const { revision } = firmRow(session.store)
  const changes: Change[] = [
    { op: 'update', entity: 'firm', id: 'firm', revision, fields: sample.firm },
    ...sampleEvidenceChanges(sample, taken, ids, new Date(clock()).toISOString()),
    ...sampleIndicatorChanges(sample, ids),
    ...years.changes,
    ...sampleProfileChanges(sample, instrument.pack, years.assessmentId, ids),
    ...dossierChanges(sample, years.assessmentId, dossierId),
    dossier.change,
  ]
  session.store.commit({ name: 'firms.create', actor: session.actor(), changes, packs, undoable: false })
}
