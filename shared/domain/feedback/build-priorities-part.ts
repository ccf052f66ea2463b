import { formatNumber } from '../dossier/format-number.ts'
import type { Block } from '../dossier/model.ts'
import type { FeedbackContext } from './feedback-context.ts'

/** Rows of the two tables at most: a list of everything is no list of priorities. */
const mostRows = 12

/** Opportunities of the items with the most points still open, one row per item. */
const opportunities = (context: FeedbackContext): readonly Block[] => {
  const { items, percentOf, snapshot, words, say, cell } = context
  const rows = items
    .flatMap(item => {
      const percent = percentOf(item.code)
      const texts = snapshot.findings.filter(one => one.item === item.code && one.kind === 'opportunity')
      if (percent === null || texts.length === 0) return []
      return [{ item, texts, open: (item.points * (100 - percent)) / 100 }]
    })
    .toSorted((a, b) => b.open - a.open)
    .slice(0, mostRows)
    .map(({ item, texts, open }, index) => [
      cell(String(index + 1)),
      cell(`${item.code} ${say(item.title)}`),
      {
        runs: texts.flatMap((one, at) => [
          ...(at > 0 ? [{ lineBreak: true as const }] : []),
          { text: texts.length > 1 ? `${at + 1}. ${one.text}` : one.text },
        ]),
      },
      cell(formatNumber(open, 1)),
    ])
  if (rows.length === 0) return [{ type: 'paragraph', runs: [{ text: words.priorities.none }] }]
  return [
    { type: 'paragraph', runs: [{ text: words.priorities.lead }] },
    {
      type: 'table',
      caption: words.priorities.caption,
      small: true,
      columns: [
        { title: words.priorities.rank, width: 0.8, align: 'center' },
        { title: words.priorities.item, width: 2.8, align: 'left' },
        { title: words.priorities.opportunity, width: 7, align: 'left' },
        { title: words.priorities.open, width: 1.4, align: 'right' },
      ],
      rows,
    },
    { type: 'paragraph', style: 'note', runs: [{ text: words.priorities.openNote }] },
  ]
}

const actions = ({ snapshot, words, cell, date }: FeedbackContext): readonly Block[] => {
  const rows = snapshot.actions
    .filter(one => one.state !== 'closed' && one.state !== 'dropped')
    .toSorted((a, b) => b.priority - a.priority || a.dueOn.localeCompare(b.dueOn))
    .slice(0, mostRows)
    .map((one, index) => [
      cell(String(index + 1)),
      cell(one.item),
      cell(one.title),
      cell(one.owner),
      cell(date(one.dueOn)),
      cell(words.priorities.states[one.state]),
    ])
  const heading: Block = { type: 'heading', level: 3, text: words.priorities.actions }
  if (rows.length === 0) return [heading, { type: 'paragraph', runs: [{ text: words.priorities.noActions }] }]
  return [
    heading,
    {
      type: 'table',
      small: true,
      columns: [
        { title: words.priorities.rank, width: 0.8, align: 'center' },
        { title: words.priorities.item, width: 1.2, align: 'left' },
        { title: words.priorities.action, width: 5.4, align: 'left' },
        { title: words.priorities.owner, width: 1.6, align: 'left' },
        { title: words.priorities.due, width: 1.9, align: 'center' },
        { title: words.priorities.state, width: 1.2, align: 'center' },
      ],
      rows,
    },
  ]
}

/** What to do first: where the most points are open, and the actions that are already agreed. */
export const buildPrioritiesPart = (context: FeedbackContext): readonly Block[] => [
  ...opportunities(context),
  ...actions(context),
]
