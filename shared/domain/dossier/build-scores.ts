import { displayTotal, scoreAssessment } from '../scoring/score-assessment.ts'
import type { BuildContext } from './build-context.ts'
import { formatNumber } from './format-number.ts'
import type { Block, Cell, TableBlock } from './model.ts'

const percentText = (score: number, points: number): string =>
  `${formatNumber(Math.round((score / points) * 1000) / 10, 1)}%`

const scoreTable = (context: BuildContext): TableBlock => {
  const { snapshot, say, words } = context
  const result = scoreAssessment(snapshot.instrument, snapshot.scores)
  const cell = (text: string, bold: boolean): Cell => ({ runs: [{ text }], ...(bold ? { bold } : {}) })
  const rows = snapshot.instrument.categories.flatMap(category => {
    const own = result.categories.find(one => one.code === category.code)
    return [
      [
        cell(category.code, true),
        cell(say(category.title), true),
        cell(formatNumber(category.points), true),
        cell(percentText(own?.score ?? 0, category.points), true),
        cell(formatNumber(own?.score ?? 0, 1), true),
      ],
      ...category.items.map(item => {
        const percent = snapshot.scores[item.code]?.percent ?? null
        return [
          cell(item.code, false),
          cell(say(item.title), false),
          cell(formatNumber(item.points), false),
          cell(percent === null ? words.scores.notScored : `${percent}%`, false),
          cell(percent === null ? words.none : formatNumber(result.itemScores[item.code] ?? 0, 1), false),
        ]
      }),
    ]
  })
  rows.push([
    { ...cell(words.scores.total, true), span: 2, align: 'center' },
    cell(formatNumber(result.points), true),
    cell(percentText(result.total, result.points), true),
    cell(String(displayTotal(result.total)), true),
  ])
  return {
    type: 'table',
    caption: words.scores.caption,
    columns: [
      { title: words.scores.code, width: 1.4, align: 'left' },
      { title: words.scores.title, width: 4.6, align: 'left' },
      { title: words.scores.points, width: 1.3, align: 'right' },
      { title: words.scores.percent, width: 1.5, align: 'right' },
      { title: words.scores.score, width: 1.4, align: 'right' },
    ],
    rows,
  }
}

const findingsTable = (context: BuildContext): readonly Block[] => {
  const { snapshot, words } = context
  const items = snapshot.instrument.categories.flatMap(category => category.items)
  const textOf = (item: string, kind: 'strength' | 'opportunity'): Cell => {
    const texts = snapshot.findings.filter(one => one.item === item && one.kind === kind)
    return {
      runs:
        texts.length === 0
          ? [{ text: words.none }]
          : texts.flatMap((one, index) => [
              ...(index > 0 ? [{ lineBreak: true as const }] : []),
              { text: `${index + 1}. ${one.text}` },
            ]),
    }
  }
  const rows = items
    .filter(item => snapshot.findings.some(one => one.item === item.code))
    .map(item => [
      { runs: [{ text: `${item.code} ${context.say(item.title)}` }] },
      textOf(item.code, 'strength'),
      textOf(item.code, 'opportunity'),
    ])
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      caption: words.scores.findings,
      columns: [
        { title: words.scores.title, width: 2, align: 'left' },
        { title: words.scores.strengths, width: 5, align: 'left' },
        { title: words.scores.opportunities, width: 5, align: 'left' },
      ],
      rows,
    },
  ]
}

/** Scores by category and item, a bar per category, then what the assessors saw. */
export const buildScores = (context: BuildContext): readonly Block[] => {
  const { snapshot, say, words } = context
  const result = scoreAssessment(snapshot.instrument, snapshot.scores)
  return [
    scoreTable(context),
    {
      type: 'charts',
      charts: [
        {
          kind: 'bars',
          title: words.scores.byCategory,
          unit: '%',
          labels: snapshot.instrument.categories.map(one => `${one.code} ${say(one.title)}`),
          values: snapshot.instrument.categories.map(category => {
            const own = result.categories.find(one => one.code === category.code)?.score ?? 0
            return Math.round((own / category.points) * 1000) / 10
          }),
        },
      ],
    },
    ...findingsTable(context),
  ]
}
