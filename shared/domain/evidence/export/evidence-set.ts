import { z } from 'zod'
import type { EvidenceFacts } from '../facts.ts'
import type { LinkKind } from '../link-target.ts'

/** Which evidence: all of it, what goes into a dossier, or what is linked to an item of an instrument. */
export const evidenceScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('dossier'), dossierId: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('item'), item: z.string().min(1).max(80) }),
])
export type EvidenceScope = z.infer<typeof evidenceScopeSchema>

/** Something that an evidence proves; `folder` is the way to it, from the category of the instrument down. */
export type SetPlace = {
  readonly kind: LinkKind
  readonly name: string
  readonly folder: readonly string[]
  /** Its rank in the order of the instrument. */
  readonly order: number
}

type SetFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly pages: number | null
  /** When it came into the firm file. */
  readonly addedAt: string
}

export type SetVersion = SetFile & { readonly facts: EvidenceFacts; readonly replacedAt: string }

export type SetEvidence = SetFile & {
  readonly number: number
  readonly facts: EvidenceFacts
  readonly kind: string
  readonly withdrawnAt: string | null
  readonly withdrawal: string
  /** In the order of the instrument; empty when nothing is linked. */
  readonly places: readonly SetPlace[]
  /** What it was before it was replaced, newest first. */
  readonly versions: readonly SetVersion[]
}

/** Evidence that leaves the firm file together, by number, with every word in one language. */
export type EvidenceSet = {
  readonly language: 'zh-CN' | 'en'
  readonly firm: string
  /** The dossier's title or the item's name; empty when it is all of it. */
  readonly scope: string
  /** The day on which it was read, as an ISO date. */
  readonly builtOn: string
  readonly evidence: readonly SetEvidence[]
}
