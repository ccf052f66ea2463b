import type { Memory } from '../memory.ts'
import { done, refused, type Step, withFirm } from '../step.ts'

const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const assessmentId = (memory: Memory) => memory.text('assessment.id')

type Got = {
  readonly assessment: object
  readonly leaves: readonly { readonly leaf: string; readonly characters: number }[]
  readonly scores: readonly object[]
  readonly summary: {
    readonly total: number
    readonly points: number
    readonly scoredItems: number
    readonly itemScores: object
  }
}

/** Profile, and the sum of an assessment. */
export const measure: readonly Step[] = [
  withFirm(
    'profile.save',
    'stores one field',
    m => ({
      assessmentId: assessmentId(m),
      field: 'B.1.1.a',
      revision: 0,
      text: words('主要产品为 LED 灯具。'),
    }),
    done({ revision: 9, characters: 9 }),
  ),
  withFirm(
    'profile.get',
    'gives every field with the count',
    m => ({ assessmentId: assessmentId(m) }),
    done({
      values: [
        {
          field: 'B.1.1.a',
          revision: 9,
          text: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '主要产品为 LED 灯具。' }] }],
          },
        },
      ],
      characters: 9,
      tableCharacters: 0,
      maxCharacters: 3000,
      limitOf: null,
      countsTables: null,
    }),
    {
      summarise: (value: { values: readonly { revision: number }[] }) => ({
        ...value,
        values: value.values.filter(({ revision }) => revision > 0),
      }),
    },
  ),
  withFirm(
    'profile.save',
    'refuses a stale revision',
    m => ({ assessmentId: assessmentId(m), field: 'B.1.1.a', revision: 0, text: words('别的') }),
    refused(
      'conflict',
      {},
      {
        current: {
          field: 'B.1.1.a',
          revision: 9,
          text: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '主要产品为 LED 灯具。' }] }],
          },
        },
      },
    ),
  ),
  withFirm(
    'assessments.get',
    'sums it up',
    m => ({ id: assessmentId(m) }),
    done({
      assessment: {
        id: '#2',
        revision: 3,
        title: '2025 年度自评',
        year: 2025,
        instrument: { id: 'gbt-19580-2012', version: '1.0.0' },
        previousId: null,
        spreadLimit: 20,
        updatedAt: '<time>',
      },
      leaves: 38,
      written: [{ leaf: '4.1.2', characters: 13, budget: 2500, evidence: 0, updatedAt: '<time>' }],
      scores: [
        {
          item: '4.1.2',
          revision: 5,
          bands: { A: '50-65', D: '50-65', L: '30-45', I: '30-45' },
          percent: 45,
          reason: '展开到 4 条线，评价改进两轮。',
        },
      ],
      total: 22.5,
      points: 1000,
      scoredItems: 1,
      itemScores: { '4.1.2': 22.5 },
    }),
    {
      summarise: ({ assessment, leaves, scores, summary }: Got) => ({
        assessment,
        leaves: leaves.length,
        written: leaves.filter(({ characters }) => characters > 0),
        scores,
        total: summary.total,
        points: summary.points,
        scoredItems: summary.scoredItems,
        itemScores: summary.itemScores,
      }),
    },
  ),
]
