import { z } from 'zod'
import { numberRangesSchema } from '../../../../shared/domain/evidence/custody/number-ranges.ts'
import { evidenceFactsSchema } from '../../../../shared/domain/evidence/facts.ts'
import { passageSchema } from '../../../../shared/domain/evidence/passage.ts'
import { redactionSchema, rotationsSchema } from '../../../../shared/domain/evidence/submitted-copy.ts'
import { defineEntity, integer, json, real, text } from '../define-entity.ts'
import { count, instant, key, sha256 } from './field-schemas.ts'

/** The evidence library: what an evidence was before, how it is submitted, and what it proves to the sentence. */
export const evidenceEntities = {
  /** The content and facts that an evidence had until it was replaced; the evidence keeps its number and links. */
  evidenceVersion: defineEntity('evidence_version', {
    evidenceId: text(key),
    facts: json(evidenceFactsSchema),
    fileName: text(z.string().min(1).max(255)),
    mediaType: text(z.string().min(1).max(200)),
    size: integer(count),
    sha256: text(sha256),
    pages: integer(count.nullable()),
    addedAt: text(instant),
    replacedAt: text(instant),
    reason: text(z.string().max(2000)),
  }),
  /** That evidence was listed, exported or verified: which, and one digest over all their hashes. Never changes. */
  custodyRecord: defineEntity('custody_record', {
    kind: text(z.enum(['list', 'export', 'verified'])),
    /** The dossier's title or the item's code; empty when it was all of it. */
    scope: text(z.string().max(300)),
    numbers: json(numberRangesSchema),
    digest: text(sha256),
    /** Numbers whose bytes were not what they had been when they came in. */
    wrong: json(numberRangesSchema),
  }),
  /** Id = evidence id: what is blackened and turned in copies that leave the house; holds for one content only. */
  submittedCopy: defineEntity('submitted_copy', {
    evidenceId: text(key),
    sha256: text(sha256),
    redactions: json(z.array(redactionSchema).max(2000)),
    rotations: json(rotationsSchema),
  }),
  /** Id `<dossierId>/<evidenceId>`: the pages, from 1, that go into the dossier; an evidence without a row goes in whole. */
  dossierEvidence: defineEntity('dossier_evidence', {
    dossierId: text(key),
    evidenceId: text(key),
    pages: json(z.array(z.number().int().positive()).max(10_000)),
  }),
  /** A sentence of a narrative that has to be proven; its mark in the text carries the id. */
  claim: defineEntity('claim', {
    assessmentId: text(key),
    leaf: text(key),
    /** The sentence as it was when it was last proven or confirmed. */
    text: text(z.string().min(1).max(4000)),
    visit: text(z.enum(['open', 'seen', 'doubtful'])),
    visitedAt: text(instant),
    visitNote: text(z.string().max(2000)),
  }),
  /** One passage that proves a claim; `sha256` is the content it was marked on. */
  proof: defineEntity('proof', {
    claimId: text(key),
    evidenceId: text(key),
    sha256: text(sha256),
    place: json(passageSchema),
    note: text(z.string().max(2000)),
  }),
  /** A search of the library under a name. */
  savedView: defineEntity('saved_view', {
    name: text(z.string().min(1).max(80)),
    query: json(z.json()),
    position: real(z.number()),
  }),
} as const
