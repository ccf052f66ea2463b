import { readFileSync } from 'node:fs'
import { createFirmStore } from '../../electron/core/store/create-firm-store.ts'
import type { Change, FirmStore } from '../../electron/core/store/firm-store.ts'
import { emptyFirmFacts } from '../../shared/domain/firm/facts.ts'
import type { RichText } from '../../shared/domain/text/rich-text.ts'
import type { Instrument } from '../../shared/packs/instrument.ts'

const packPath = 'resources/packs/instrument/gbt-19580-2012/1.0.0/pack.json'
const sentence = '总经理每周二到产线走动，三年累计 412 次，记录问题 1,268 条，关闭率 96.4%。'

const narrative = (leaf: string, year: number): RichText => ({
  type: 'doc',
  content: Array.from({ length: 20 }, (_, n) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `${leaf} ${year} 第 ${n + 1} 段：${sentence.repeat(2)}` }],
  })),
})

const assessmentChanges = (instrument: Instrument, year: number, assessors: number): readonly Change[] => {
  const assessmentId = `a${year}`
  const items = instrument.categories.flatMap(category => category.items)
  const team = Array.from({ length: assessors }, (_, n) => `${assessmentId}-r${n}`)
  return [
    {
      op: 'create',
      entity: 'assessment',
      id: assessmentId,
      fields: {
        instrumentId: instrument.id,
        instrumentVersion: instrument.version,
        year,
        title: `${year} 年度自评`,
        previousId: null,
        spreadLimit: null,
      },
    },
    ...items
      .flatMap(item => item.leaves)
      .map(
        ({ code }): Change => ({
          op: 'create',
          entity: 'answer',
          id: `${assessmentId}/${code}`,
          fields: { assessmentId, leaf: code, narrative: narrative(code, year) },
        }),
      ),
    ...items.flatMap(({ code }): readonly Change[] => [
      {
        op: 'create',
        entity: 'score',
        id: `${assessmentId}/${code}`,
        fields: { assessmentId, item: code, bands: {}, percent: 45, reason: sentence },
      },
      ...(['strength', 'opportunity'] as const).flatMap(kind =>
        [1, 2].map(
          (position): Change => ({
            op: 'create',
            entity: 'finding',
            id: `${assessmentId}/${code}/${kind}/${position}`,
            fields: { assessmentId, item: code, kind, text: sentence, position, dimension: null },
          }),
        ),
      ),
    ]),
    ...team.flatMap((assessorId, n): readonly Change[] => [
      {
        op: 'create',
        entity: 'assessor',
        id: assessorId,
        fields: {
          assessmentId,
          name: `评审员 ${n + 1}`,
          role: 'assessor',
          affiliation: '',
          position: n,
          handedOutAt: '',
          withdrawals: [],
        },
      },
      ...items.map(
        ({ code }): Change => ({
          op: 'create',
          entity: 'ballot',
          id: `${assessorId}/${code}`,
          fields: {
            assessmentId,
            assessorId,
            item: code,
            bands: {},
            percent: 40 + n * 5,
            reason: sentence,
            strengths: [sentence],
            opportunities: [sentence],
            verify: [],
          },
        }),
      ),
    ]),
  ]
}

const indicatorChanges = (instrument: Instrument, years: readonly number[]): readonly Change[] =>
  instrument.categories
    .flatMap(category => category.items.flatMap(item => item.leaves))
    .flatMap(leaf =>
      leaf.indicators.flatMap((indicator, position): readonly Change[] => [
        {
          op: 'create',
          entity: 'indicator',
          id: indicator.id,
          fields: {
            code: indicator.id,
            leaf: leaf.code,
            name: indicator.name.zh,
            unit: indicator.unit.zh,
            direction: indicator.direction,
            decimals: 1,
            definition: sentence,
            source: '年度汇总',
            rivalName: '竞品甲',
            benchmarkName: '标杆乙',
            position,
            formula: null,
            owner: null,
            yearFromMonths: null,
          },
        },
        ...(['actual', 'target', 'rival', 'benchmark'] as const).flatMap(series =>
          years.map(
            (year): Change => ({
              op: 'create',
              entity: 'indicatorValue',
              id: `${indicator.id}/${series}/${year}`,
              fields: { indicatorId: indicator.id, series, year, value: 90 + (year % 10), source: null },
            }),
          ),
        ),
      ]),
    )

/** A firm file with that many years of full assessments, each with that many assessors; closed when it is done. */
export const makeLargeFirm = (path: string, years: number, assessors: number): void => {
  const content = readFileSync(packPath, 'utf8')
  const instrument = JSON.parse(content) as Instrument
  const store: FirmStore = createFirmStore({ path, device: 'bench', who: 'bench' })
  const write = (name: string, changes: readonly Change[], more: object = {}): void => {
    store.commit({ name, actor: 'bench', changes, undoable: false, ...more })
  }
  const fields = { ...emptyFirmFacts('量测企业'), demo: false }
  write('firms.create', [{ op: 'create', entity: 'firm', id: 'firm', fields }])
  const span = Array.from({ length: years }, (_, n) => 2025 - n)
  const { id, version } = instrument
  for (const year of span)
    write('assessments.create', assessmentChanges(instrument, year, assessors), {
      packs: [{ kind: 'instrument', id, version, content }],
    })
  write('indicators.save', indicatorChanges(instrument, span))
  store.close()
}
