import { z } from 'zod'
import { kindIdSchema } from '../domain/evidence/facts.ts'
import { bilingualSchema, packHead, packIdSchema, provenanceSchema } from './common.ts'

const wordsSchema = z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) })

/** Facts that a document of a kind is expected to state. */
const requirableSchema = z.enum(['documentNumber', 'issuer', 'issuedOn', 'validFrom', 'validTo'])
export type RequirableFact = z.infer<typeof requirableSchema>

/** How a number is written on documents of a kind: the words before it, and what it looks like without its spaces. */
const numberSchema = z.strictObject({
  labels: wordsSchema,
  /** Each the shape of a whole number, in the small language of `plain-shape.ts`. */
  shapes: z.array(z.string().min(1).max(120)),
  provenance: provenanceSchema,
})

const kindSchema = z.strictObject({
  id: kindIdSchema,
  title: bilingualSchema,
  group: packIdSchema,
  /** The general kind it counts as where a rule or a template asks for that one; a general kind names itself. */
  family: kindIdSchema,
  /** Whether it proves nothing any more once its validity has ended; a plan or a record only covers a time. */
  lapses: z.boolean(),
  /** Days ahead of its end on which its renewal is reminded of, the earliest first. */
  remindDays: z.array(z.number().int().positive().max(1000)),
  requires: z.array(requirableSchema),
  /** How long such a document usually holds, counted from one of its dates. */
  term: z
    .strictObject({
      years: z.number().int().positive().max(50),
      from: z.enum(['issuedOn', 'validFrom']),
      provenance: provenanceSchema,
    })
    .optional(),
  /** Who usually issues it, as parts of names. */
  issuers: wordsSchema,
  /** What such a document calls itself. */
  names: wordsSchema,
  /** Words that point to it elsewhere in the text. */
  hints: wordsSchema,
  numbers: z.array(numberSchema),
  provenance: provenanceSchema,
})

/** The kinds of evidence that a firm keeps, how their facts are recognised and when they are renewed. */
export const evidenceKindsSchema = z.strictObject({
  kind: z.literal('evidence-kinds'),
  ...packHead,
  /** In the order in which they are offered. */
  groups: z.array(z.strictObject({ id: packIdSchema, title: bilingualSchema })).min(1),
  kinds: z.array(kindSchema).min(1),
})

export type EvidenceKinds = z.infer<typeof evidenceKindsSchema>
export type EvidenceKind = EvidenceKinds['kinds'][number]

export const evidenceKindSchema = kindSchema
export const kindGroupSchema = evidenceKindsSchema.shape.groups.element
