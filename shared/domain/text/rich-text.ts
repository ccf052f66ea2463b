import { z } from 'zod'

const markSchema = z.strictObject({ type: z.enum(['bold', 'italic']) })

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

const breakSchema = z.strictObject({ type: z.literal('hardBreak') })
const inlineSchema = z.discriminatedUnion('type', [textNodeSchema, evidenceRefSchema, breakSchema])

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

const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
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
