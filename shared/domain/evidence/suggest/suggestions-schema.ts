import { z } from 'zod'
import type { Suggestions, Why } from './suggestions.ts'

const whySchema = z.enum([
  'label',
  'label-and-shape',
  'shape',
  'check-digit',
  'check-digit-wrong',
  'range',
  'signature',
  'first-issue',
  'order',
  'stated-term',
  'usual-term',
  'perpetual',
  'heading',
  'file-name',
  'words',
  'stamp',
  'own-paper',
] satisfies readonly Why[])

const place = { page: z.number().int().nonnegative(), quote: z.string() }
const candidateOf = <V extends z.ZodType<string>>(value: V) =>
  z.strictObject({ value, ...place, confidence: z.number().min(0).max(1), why: whySchema })
const texts = z.array(candidateOf(z.string())).readonly()

/** `Suggestions` as a request carries them. */
export const suggestionsSchema = z.strictObject({
  kind: texts,
  title: texts,
  documentNumber: texts,
  issuer: texts,
  issuedOn: texts,
  validFrom: texts,
  validTo: texts,
  original: z.array(candidateOf(z.enum(['original', 'copy']))).readonly(),
  keywords: texts,
  creditCodes: z
    .array(
      z.strictObject({ code: z.string(), ...place, owner: z.enum(['ours', 'other']), valid: z.boolean() }),
    )
    .readonly(),
  namesFirm: z.boolean(),
}) satisfies z.ZodType<Suggestions>
