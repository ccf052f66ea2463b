import { formatNumber } from '../dossier/format-number.ts'
import type { Block, Cell, ChartSpec, TableBlock } from '../dossier/model.ts'
import { type AssessmentScore, type CategoryScore, displayTotal } from '../scoring/score-assessment.ts'
import type { FeedbackContext } from './feedback-context.ts'

const share = (score: number, points: number): number => Math.round((score / points) * 1000) / 10

/** The category when each of its items is scored: a share of points not yet given would read as a low score. */
const wholeCategory = (score: AssessmentScore, code: string): CategoryScore | undefined =>
  score.categories.find(one => one.code === code && one.scoredItems === one.items)

const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatNumber(value, 1)}`

const scoreTable = (context: FeedbackContext): TableBlock => {
  const { snapshot, words, say, score, before, percentOf, cell, fill } = context
  const bold = { bold: true }
  const earlier = (code: string, now: number | undefined, more: Omit<Cell, 'runs'>): readonly Cell[] => {
    if (before === null) return []
    const was = before.itemScores[code] ?? wholeCategory(before, code)?.score
    return [
      cell(was === undefined ? words.none : formatNumber(was, 1), more),
      cell(was === undefined || now === undefined ? words.none : signed(now - was), more),
    ]
  }
  const rows = snapshot.instrument.categories.flatMap(category => {
    const own = score.categories.find(one => one.code === category.code)
    const whole = wholeCategory(score, category.code)
    const scored = own?.scoredItems ?? 0
    const partly = fill(words.scores.partlyScored, { scored, items: category.items.length })
    return [
      [
        cell(category.code, bold),
        cell(say(category.title), bold),
        cell(formatNumber(category.points), bold),
        cell(
          whole !== undefined
            ? `${formatNumber(share(whole.score, whole.points), 1)}%`
            : scored === 0
              ? words.scores.notScored
              : partly,
          bold,
        ),
        cell(scored === 0 ? words.none : formatNumber(own?.score ?? 0, 1), bold),
        ...earlier(category.code, whole?.score, bold),
      ],
      ...category.items.map(item => {
        const percent = percentOf(item.code)
        return [
          cell(item.code),
          cell(say(item.title)),
          cell(formatNumber(item.points)),
          cell(percent === null ? words.scores.notScored : `${percent}%`),
          cell(percent === null ? words.none : formatNumber(score.itemScores[item.code] ?? 0, 1)),
          ...earlier(item.code, score.itemScores[item.code], {}),
        ]
      }),
    ]
  })
  const isWhole = score.scoredItems === score.items
  rows.push([
    cell(words.scores.total, { bold: true, span: 2, align: 'center' }),
    cell(formatNumber(score.points), bold),
    cell(
      isWhole
        ? `${formatNumber(share(score.total, score.points), 1)}%`
        : fill(words.scores.partlyScored, { scored: score.scoredItems, items: score.items }),
      bold,
    ),
    cell(String(displayTotal(score.total)), bold),
    ...(before === null
      ? []
      : [
          cell(String(displayTotal(before.total)), bold),
          cell(isWhole ? signed(score.total - before.total) : words.none, bold),
        ]),
  ])
  const year = snapshot.previous?.year ?? ''
  return {
    type: 'table',
    caption: words.scores.caption,
    small: true,
    columns: [
      { title: words.scores.code, width: 1.3, align: 'left' },
      { title: words.scores.title, width: 4.4, align: 'left' },
      { title: words.scores.points, width: 1.2, align: 'right' },
      { title: words.scores.percent, width: 1.4, align: 'right' },
      { title: words.scores.score, width: 1.3, align: 'right' },
      ...(before === null
        ? []
        : [
            {
              title: fill(words.scores.before, { year }),
              width: 1.5,
              align: 'right' as const,
            },
            { title: words.scores.change, width: 1.3, align: 'right' as const },
          ]),
    ],
    rows,
  }
}

const categoryCharts = ({
  snapshot,
  words,
  say,
  score,
  before,
  fill,
}: FeedbackContext): readonly ChartSpec[] => {
  const categories = snapshot.instrument.categories.filter(
    ({ code }) => wholeCategory(score, code) !== undefined,
  )
  if (categories.length === 0) return []
  const sharesOf = (from: typeof score): readonly number[] =>
    categories.map(category =>
      share(from.categories.find(one => one.code === category.code)?.score ?? 0, category.points),
    )
  return [
    {
      kind: 'bars',
      title: words.scores.byCategory,
      unit: '%',
      labels: categories.map(category => `${category.code} ${say(category.title)}`),
      values: sharesOf(score),
      ...(before === null || snapshot.previous === null
        ? {}
        : {
            name: fill(words.scores.thisYear, { year: snapshot.assessment.year }),
            compare: {
              name: fill(words.scores.thisYear, { year: snapshot.previous.year }),
              values: sharesOf(before),
            },
          }),
    },
  ]
}

const reasonTable = ({ items, say, snapshot, words, percentOf, cell }: FeedbackContext): readonly Block[] => {
  const rows = items.flatMap(item => {
    const reason = snapshot.scores[item.code]?.reason ?? ''
    const percent = percentOf(item.code)
    return reason === '' || percent === null
      ? []
      : [[cell(`${item.code} ${say(item.title)}`), cell(`${percent}%`), cell(reason)]]
  })
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      caption: words.scores.reasons,
      small: true,
      columns: [
        { title: words.scores.title, width: 3, align: 'left' },
        { title: words.scores.percent, width: 1.2, align: 'center' },
        { title: words.scores.reason, width: 8, align: 'left' },
      ],
      rows,
    },
  ]
}

/** Score by category and item, beside last year's where there is one, a bar per scored category, and the reasons. */
export const buildScorePart = (context: FeedbackContext): readonly Block[] => {
  const charts = categoryCharts(context)
  return [
    ...(charts.length === 0 ? [] : [{ type: 'charts' as const, charts }]),
    scoreTable(context),
    ...reasonTable(context),
  ]
}
