import { basename, join } from 'node:path'
import { type RichText, richTextSchema } from '../../../shared/domain/text/rich-text.ts'
import type { Sample } from '../../../shared/packs/sample.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { dossierPacks } from '../firm/dossier-packs.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { ShippedPack } from '../packs/pack-catalog.ts'
import { firmRow } from '../reading/firm-facts.ts'
import { targetOf } from '../reading/link-target.ts'
import type { Change, PackCopy } from '../store/firm-store.ts'
import { type TakenIn, takeInFiles } from './take-in-files.ts'

type SampleContext = Pick<AppContext, 'options' | 'packs'>
type Ids = ReadonlyMap<string, string>

/** Replaces the numbers by which a sample's narrative names its evidence by their ids in the firm file. */
const withIds = (text: RichText, ids: Ids): RichText => {
  const replace = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(replace)
    if (typeof node !== 'object' || node === null) return node
    const members = Object.entries(node).map(([key, member]) => [key, replace(member)] as const)
    if (!('evidence' in node) || typeof node.evidence !== 'string') return Object.fromEntries(members)
    return { ...Object.fromEntries(members), evidence: ids.get(node.evidence) ?? node.evidence }
  }
  return richTextSchema.parse(replace(text))
}

const assessmentChanges = (sample: Sample, assessmentId: string, ids: Ids, newId: () => string): Change[] => {
  const { instrument, year, title } = sample
  const assessment = {
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    year,
    title: title.zh,
    previousId: null,
    spreadLimit: null,
  }
  return [
    { op: 'create', entity: 'assessment', id: assessmentId, fields: assessment },
    ...Object.entries(sample.profile).map(([key, text]): Change => {
      const fields = { scope: 'profile', key, value: withIds(text, ids) }
      return { op: 'create', entity: 'value', id: `profile:${key}`, fields }
    }),
    ...Object.entries(sample.answers).map(([leaf, text]): Change => {
      const fields = { assessmentId, leaf, narrative: withIds(text, ids) }
      return { op: 'create', entity: 'answer', id: `${assessmentId}/${leaf}`, fields }
    }),
    ...Object.entries(sample.scores).map(([item, score]): Change => {
      const fields = { assessmentId, item, ...score }
      return { op: 'create', entity: 'score', id: `${assessmentId}/${item}`, fields }
    }),
    ...sample.findings.map((finding, index): Change => {
      const fields = { assessmentId, ...finding, position: index + 1, dimension: null }
      return { op: 'create', entity: 'finding', id: newId(), fields }
    }),
  ]
}

const indicatorChanges = (sample: Sample, newId: () => string): Change[] =>
  sample.indicators.flatMap((indicator, index) => {
    const { actual, target, rival, benchmark, rivalName = '', benchmarkName = '', ...facts } = indicator
    const indicatorId = newId()
    const later = { formula: null, owner: null, yearFromMonths: null }
    const fields = { ...facts, ...later, rivalName, benchmarkName, position: index + 1 }
    const values = Object.entries({ actual, target, rival, benchmark }).flatMap(([name, byYear]) =>
      Object.entries(byYear).map(([year, value]): Change => {
        const series = name as 'actual' | 'target' | 'rival' | 'benchmark'
        const id = `${indicatorId}/${series}/${year}`
        const cell = { indicatorId, series, year: Number(year), value, source: null }
        return { op: 'create', entity: 'indicatorValue', id, fields: cell }
      }),
    )
    return [{ op: 'create', entity: 'indicator', id: indicatorId, fields } as const, ...values]
  })

const evidenceChanges = (
  sample: Sample,
  taken: readonly TakenIn[],
  idOf: (number: number) => string,
  addedAt: string,
): Change[] =>
  sample.evidence.flatMap((entry, index): Change[] => {
    const file = taken[index]
    if (file === undefined) return []
    const evidenceId = idOf(entry.number)
    const { fileName, mediaType, size, sha256, pages } = file
    const fields = { ...entry.facts, number: entry.number, fileName, mediaType, size, sha256, pages, addedAt }
    return [
      { op: 'create', entity: 'evidence', id: evidenceId, fields },
      ...entry.links.map((code): Change => {
        const target = targetOf(code)
        const id = `${evidenceId}>${target}`
        return { op: 'create', entity: 'evidenceLink', id, fields: { evidenceId, target } }
      }),
    ]
  })

const dossierChanges = (sample: Sample, assessmentId: string, dossierId: string): Change[] => {
  const { template, dossier } = sample
  const fields = {
    templateId: template.id,
    templateVersion: template.version,
    assessmentId,
    title: dossier.title,
    filingDate: dossier.filingDate,
    language: 'zh-CN',
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
 * one command that cannot be undone. The numbers of the evidence are kept.
 */
export const loadSample = async (
  app: SampleContext,
  session: FirmSession,
  shipped: ShippedPack<'sample'>,
): Promise<void> => {
  const sample = shipped.pack
  const { newId, clock } = app.options
  const { instrument, template } = sample
  const dossierId = newId()
  const dossier = dossierPacks(app.packs, dossierId, template)
  const packs: PackCopy[] = [
    {
      kind: 'instrument',
      ...instrument,
      content: app.packs.get('instrument', instrument.id, instrument.version).content,
    },
    ...dossier.packs,
  ]
  const taken = await takeInSample(app, session, shipped)
  const ids = new Map(sample.evidence.map(({ number }) => [String(number), newId()]))
  const idOf = (number: number): string => ids.get(String(number)) ?? ''
  const assessmentId = newId()
  const { revision } = firmRow(session.store)
  const changes: Change[] = [
    { op: 'update', entity: 'firm', id: 'firm', revision, fields: sample.firm },
    ...evidenceChanges(sample, taken, idOf, new Date(clock()).toISOString()),
    ...assessmentChanges(sample, assessmentId, ids, newId),
    ...indicatorChanges(sample, newId),
    ...dossierChanges(sample, assessmentId, dossierId),
    dossier.change,
  ]
  session.store.commit({ name: 'firms.create', actor: session.actor(), changes, packs, undoable: false })
}
