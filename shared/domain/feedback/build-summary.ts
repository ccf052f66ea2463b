import type { Item } from '../../packs/instrument.ts'
import { formatNumber } from '../dossier/format-number.ts'
import type { Block } from '../dossier/model.ts'
import { inflationWarning, maturityOf } from '../scoring/maturity-of.ts'
import { displayTotal } from '../scoring/score-assessment.ts'
import type { FeedbackContext } from './feedback-context.ts'

/** How many strengths and opportunities stand on the first page. */
const mostKey = 5

const paragraph = (text: string, style?: 'note'): Block => ({
  type: 'paragraph',
  runs: [{ text }],
  ...(style === undefined ? {} : { style }),
})

const sentenceOfTotal = ({ score, snapshot, words, fill }: FeedbackContext): string =>
  fill(score.scoredItems === score.items ? words.summary.total : words.summary.totalPartial, {
    year: snapshot.assessment.year,
    total: displayTotal(score.total),
    points: formatNumber(score.points),
    scored: score.scoredItems,
    items: score.items,
  })

const sentenceOfBefore = ({ before, score, snapshot, words, fill }: FeedbackContext): readonly Block[] => {
  if (before === null || snapshot.previous === null || before.scoredItems === 0) return []
  const change = displayTotal(score.total) - displayTotal(before.total)
  return [
    paragraph(
      fill(words.summary.before, {
        year: snapshot.previous.year,
        total: displayTotal(before.total),
        change: `${change > 0 ? '+' : ''}${change}`,
      }),
    ),
  ]
}

/** The categories by share of their points, best first; only those with a score. */
const ranked = ({ score, snapshot, say }: FeedbackContext) =>
  score.categories
    .filter(category => category.scoredItems > 0)
    .map(category => {
      const own = snapshot.instrument.categories.find(one => one.code === category.code)
      const percent = Math.round((category.score / category.points) * 1000) / 10
      return { name: `${category.code} ${own === undefined ? '' : say(own.title)}`.trim(), percent }
    })
    .toSorted((a, b) => b.percent - a.percent)

const extremes = (context: FeedbackContext): readonly Block[] => {
  const { words, fill } = context
  const order = ranked(context)
  const best = order[0]
  const worst = order.at(-1)
  if (best === undefined || worst === undefined || order.length < 2) return []
  return [
    paragraph(
      fill(words.summary.best, { name: best.name, percent: best.percent }) +
        fill(words.summary.worst, { name: worst.name, percent: worst.percent }),
    ),
  ]
}

/** The findings of one kind, those of the weightiest items first; one per item. */
const keyFindings = (context: FeedbackContext, kind: 'strength' | 'opportunity'): readonly string[] => {
  const { snapshot, items, percentOf } = context
  const weight = (item: Item): number => {
    const percent = percentOf(item.code) ?? 0
    return item.points * (kind === 'strength' ? percent : 100 - percent)
  }
  return items
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap(item => {
      const first = snapshot.findings.find(one => one.item === item.code && one.kind === kind)
      return first === undefined
        ? []
        : [context.fill(context.words.summary.cited, { text: first.text, item: item.code })]
    })
    .slice(0, mostKey)
}

const keyList = (title: string, texts: readonly string[], none: string): readonly Block[] => [
  { type: 'heading', level: 3, text: title },
  texts.length === 0 ? paragraph(none) : { type: 'list', start: 1, items: texts.map(text => [[{ text }]]) },
]

/** The first page a reader opens: total, level, what moved, what is best and worst, the key findings. */
export const buildSummary = (context: FeedbackContext): readonly Block[] => {
  const { snapshot, words, fill, say, score } = context
  const level = maturityOf(snapshot.instrument, score.total)
  const inflated = inflationWarning(snapshot.instrument, score.total)
  const count = (kind: 'strength' | 'opportunity'): number =>
    snapshot.findings.filter(one => one.kind === kind).length
  const overall = snapshot.overall.split('\n').filter(line => line.trim() !== '')
  return [
    paragraph(sentenceOfTotal(context)),
    ...(level === null || score.scoredItems < score.items
      ? []
      : [
          paragraph(fill(words.summary.level, { level: say(level.title), advice: say(level.advice) })),
          paragraph(words.summary.levelNote, 'note'),
        ]),
    ...sentenceOfBefore(context),
    ...extremes(context),
    paragraph(
      fill(words.summary.counts, { strengths: count('strength'), opportunities: count('opportunity') }),
    ),
    ...(inflated === null
      ? []
      : [
          paragraph(
            fill(words.summary.inflated, { warning: say(snapshot.instrument.maturity.inflatedWarning) }),
          ),
        ]),
    ...(overall.length === 0
      ? []
      : [
          { type: 'heading' as const, level: 3 as const, text: words.summary.overall },
          ...overall.map(line => paragraph(line.trim())),
        ]),
    ...keyList(words.summary.strengths, keyFindings(context, 'strength'), words.summary.none),
    ...keyList(words.summary.opportunities, keyFindings(context, 'opportunity'), words.summary.none),
  ]
}
