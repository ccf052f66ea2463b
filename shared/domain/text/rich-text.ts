import { z } from 'zod'
import { seriesNames } from '../indicators/indicator.ts'

/** Ties words to a `claim` of the firm file; never printed, and ignored where no claim of that id is kept. */
const claimMarkSchema = z.strictObject({
  type: z.literal('claim'),
  attrs: z.strictObject({ claim: z.string().min(1).max(80) }),
})

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'italic']) }),
  claimMarkSchema,
])
export type Mark = z.infer<typeof markSchema>

const textNodeSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(100_000),
  marks: z.array(markSchema).optional(),
})

/** A live reference to an evidence; `evidence` is its id in the firm file, or its number in a sample pack. */
const evidenceRefSchema = z.strictObject({
  type: z.literal('evidenceRef'),
  attrs: z.strictObject({ evidence: z.string().min(1).max(80) }),
})

/**
 * A live reference to an indicator. With a year it prints that year's value with its unit, drawn from the
 * register at every look; without one it prints the indicator's name.
 */
const indicatorRefSchema = z.strictObject({
  type: z.literal('indicatorRef'),
  attrs: z.strictObject({
    /** Id in the firm file, or the code in a sample pack. */
    indicator: z.string().min(1).max(80),
    series: z.enum(seriesNames),
    year: z.number().int().min(1900).max(2200).nullable(),
  }),
})

/** A reference to a row of a profile table, such as the challenge C2; prints its code. */
const profileRefSchema = z.strictObject({
  type: z.literal('profileRef'),
  attrs: z.strictObject({ code: z.string().min(1).max(20) }),
})

const breakSchema = z.strictObject({ type: z.literal('hardBreak') })
const inlineSchema = z.discriminatedUnion('type', [
  textNodeSchema,
  evidenceRefSchema,
  indicatorRefSchema,
  profileRefSchema,
  breakSchema,
])

const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inlineSchema).optional(),
})
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.number().int().min(1).max(3) }),
  content: z.array(inlineSchema).optional(),
})
const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(paragraphSchema).min(1),
})
const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItemSchema).min(1),
})
const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.number().int().min(1) }).optional(),
  content: z.array(listItemSchema).min(1),
})

const cellShape = {
  attrs: z
    .strictObject({
      colspan: z.number().int().min(1).max(30),
      rowspan: z.number().int().min(1).max(200),
    })
    .optional(),
  content: z.array(paragraphSchema).min(1),
}
const tableSchema = z.strictObject({
  type: z.literal('table'),
  content: z
    .array(
      z.strictObject({
        type: z.literal('tableRow'),
        content: z
          .array(
            z.discriminatedUnion('type', [
              z.strictObject({ type: z.literal('tableHeader'), ...cellShape }),
              z.strictObject({ type: z.literal('tableCell'), ...cellShape }),
            ]),
          )
          .max(30),
      }),
    )
    .min(1)
    .max(200),
})

/** A picture that the firm file holds as an evidence, with the words printed under it. */
const figureSchema = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({ evidence: z.string().min(1).max(80), caption: z.string().max(300) }),
})

const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  tableSchema,
  figureSchema,
])

/** A narrative as the editor holds it (ProseMirror JSON), restricted to what we print. */
export const richTextSchema = z.strictObject({
  type: z.literal('doc'),
  content: z.array(blockSchema).max(5_000),
})

export type Inline = z.infer<typeof inlineSchema>
export type Block = z.infer<typeof blockSchema>
export type RichText = z.infer<typeof richTextSchema>

export const emptyRichText: RichText = { type: 'doc', content: [] }
