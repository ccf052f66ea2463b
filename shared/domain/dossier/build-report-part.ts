import type { BuildContext } from './build-context.ts'
import type { Block } from './model.ts'
import { isWritten, richTextBlocks } from './rich-text-blocks.ts'

const empty = (context: BuildContext): Block => ({
  type: 'paragraph',
  runs: [{ text: context.words.notWritten }],
})

/** The self-assessment report: category, item, leaf, each with its narrative. */
export const buildReportPart = (partId: string, context: BuildContext): readonly Block[] =>
  context.snapshot.instrument.categories.flatMap(category => [
    {
      type: 'heading' as const,
      level: 1 as const,
      text: `${category.code} ${context.say(category.title)}`,
      anchor: `${partId}-${category.code}`,
      contents: true,
    },
    ...category.items.flatMap((item): readonly Block[] => [
      {
        type: 'heading',
        level: 2,
        text: `${item.code} ${context.say(item.title)}${context.fill(context.words.points, { points: item.points })}`,
        anchor: `${partId}-${item.code}`,
        contents: true,
      },
      ...item.leaves.flatMap((leaf): readonly Block[] => {
        const text = context.snapshot.answers[leaf.code]
        return [
          ...(leaf.code === item.code
            ? []
            : [
                {
                  type: 'heading' as const,
                  level: 3 as const,
                  text: `${leaf.code} ${context.say(leaf.title)}`,
                },
              ]),
          ...(isWritten(text) ? richTextBlocks(text, context) : [empty(context)]),
        ]
      }),
    ]),
  ])
