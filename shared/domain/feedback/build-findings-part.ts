import type { Item } from '../../packs/instrument.ts'
import type { Block } from '../dossier/model.ts'
import type { FeedbackContext } from './feedback-context.ts'

const list = (texts: readonly string[], none: string): Block =>
  texts.length === 0
    ? { type: 'paragraph', runs: [{ text: none }] }
    : { type: 'list', start: 1, items: texts.map(text => [[{ text }]]) }

const itemBlocks = (item: Item, context: FeedbackContext): readonly Block[] => {
  const { snapshot, words, say, fill, percentOf } = context
  const percent = percentOf(item.code)
  const textsOf = (kind: 'strength' | 'opportunity'): readonly string[] =>
    snapshot.findings.filter(one => one.item === item.code && one.kind === kind).map(one => one.text)
  const agreed = snapshot.team?.consensus.find(one => one.item === item.code)
  return [
    {
      type: 'heading',
      level: 2,
      text: fill(words.findings.head, {
        item: `${item.code} ${say(item.title)}`,
        points: item.points,
        percent: percent === null ? words.scores.notScored : `${percent}%`,
      }),
      anchor: `findings-${item.code}`,
      contents: 'bookmarks',
    },
    { type: 'heading', level: 4, text: words.findings.strengths },
    list(textsOf('strength'), words.findings.none),
    { type: 'heading', level: 4, text: words.findings.opportunities },
    list(textsOf('opportunity'), words.findings.none),
    ...(agreed === undefined || agreed.visited === null
      ? []
      : [
          {
            type: 'paragraph' as const,
            style: 'note' as const,
            runs: [
              {
                text: fill(words.findings.visit, {
                  from: agreed.agreed,
                  to: agreed.visited,
                  reason: agreed.visitReason,
                }),
              },
            ],
          },
        ]),
  ]
}

/** Strengths and opportunities, category by category and item by item. */
export const buildFindingsPart = (context: FeedbackContext): readonly Block[] =>
  context.snapshot.instrument.categories.flatMap((category): readonly Block[] => [
    {
      type: 'heading',
      level: 1,
      text: `${category.code} ${context.say(category.title)}`,
      anchor: `findings-${category.code}`,
      contents: true,
    },
    ...category.items.flatMap(item => itemBlocks(item, context)),
  ])
