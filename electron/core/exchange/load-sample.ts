import { type RichText, richTextSchema } from '../../../shared/domain/text/rich-text.ts'
import type { Sample } from '../../../shared/packs/sample.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm-session.ts'
import { firmRow } from '../handlers/firm-facts.ts'
import { targetOf } from '../handlers/link-target.ts'
import type { ShippedPack } from '../packs/pack-catalog.ts'
import type { Change, PackCopy } from '../store/firm-store.ts'

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
      const fields = { assessmentId, ...finding, position: index + 1 }
      return { op: 'create', entity: 'finding', id: newId(), fields }
    }),
  ]
}

const indicatorChanges = (sample: Sample, newId: () => string): Change[] =>
  sample.indicators.flatMap((indicator, index) => {
    const { actual, target, rival, benchmark, rivalName = '', benchmarkName = '', ...facts } = indicator
    const indicatorId = newId()
    const fields = { ...facts, rivalName, benchmarkName, position: index + 1 }
    const values = Object.entries({ actual, target, rival, benchmark }).flatMap(([name, byYear]) =>
      Object.entries(byYear).map(([year, value]): Change => {
        const series = name as 'actual' | 'target' | 'rival' | 'benchmark'
        const id = `${indicatorId}/${series}/${year}`
        const cell = { indicatorId, series, year: Number(year), value }
        return { op: 'create', entity: 'indicatorValue', id, fields: cell }
      }),
    )
    return [{ op: 'create', entity: 'indicator', id: indicatorId, fields } as const, ...values]
  })

/**
 * Fills a firm that was just made from a sample pack: the evidence first (its numbers are kept), then all of
 * the rest in one command. Neither can be undone.
 */
export const loadSample = async (
  app: SampleContext,
  session: FirmSession,
  { pack: sample, folder: _folder }: ShippedPack<'sample'>,
): Promise<void> => {
  const { newId } = app.options
  const ids = new Map<string, string>()
  const assessmentId = newId()
  const dossierId = newId()
  const packs = [
    {
      kind: 'instrument',
      ...sample.instrument,
      content: app.packs.get('instrument', sample.instrument.id, sample.instrument.version).content,
    },
    {
      kind: 'dossier-template',
      ...sample.template,
      content: app.packs.get('dossier-template', sample.template.id, sample.template.version).content,
    },
  ] satisfies PackCopy[]
  const dossier = {
    templateId: sample.template.id,
    templateVersion: sample.template.version,
    assessmentId,
    title: sample.dossier.title,
    filingDate: sample.dossier.filingDate,
    language: 'zh-CN',
  } as const
  const changes: Change[] = [
    {
      op: 'update',
      entity: 'firm',
      id: 'firm',
      revision: firmRow(session.store).revision,
      fields: sample.firm,
    },
    ...assessmentChanges(sample, assessmentId, ids, newId),
    ...indicatorChanges(sample, newId),
    { op: 'create', entity: 'dossier', id: dossierId, fields: dossier },
    ...Object.entries(sample.dossier.fields).map(([key, value]): Change => {
      return {
        op: 'create',
        entity: 'value',
        id: `${dossierId}:${key}`,
        fields: { scope: dossierId, key, value },
      }
    }),
  ]
  session.store.commit({ name: 'firms.create', actor: session.actor(), changes, packs, undoable: false })
  void targetOf
}
