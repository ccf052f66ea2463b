import { z } from 'zod'
import { idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const pageNumbers = z.array(z.number().int().positive()).min(1).max(10_000)

/** One evidence as it goes into one dossier. */
const dossierEvidenceSchema = z.strictObject({
  evidenceId: idSchema,
  /** Of the page choice; 0 while there is none. */
  revision: revisionSchema,
  number: z.number().int(),
  title: z.string(),
  mediaType: z.string(),
  size: z.number(),
  /** Its pages, a picture on one page, or only a page with its facts because nothing prints such a file. */
  printed: z.enum(['pages', 'picture', 'facts']),
  /** Pages of the file; null where they are not known. */
  count: z.number().int().nullable(),
  /** The pages that go in, in their order; null is all of them. */
  pages: pageNumbers.nullable(),
  /** Areas blackened on the pages that go in. */
  redactions: z.number().int(),
  /** What of the choices was made on a content that has since been replaced. */
  outdated: z.array(z.enum(['pages', 'redactions'])),
})
export type DossierEvidence = z.infer<typeof dossierEvidenceSchema>

export const dossierEvidenceRequests = {
  'dossierEvidence.list': request({
    summary: 'The evidence that goes into a dossier, by number, with the pages chosen of each',
    needsFirm: true,
    input: z.strictObject({ dossierId: idSchema }),
    output: z.strictObject({ evidence: z.array(dossierEvidenceSchema) }),
  }),
  'dossierEvidence.save': request({
    summary: 'Chooses the pages of an evidence that go into a dossier; null or every page is all of them',
    needsFirm: true,
    input: z.strictObject({
      dossierId: idSchema,
      evidenceId: idSchema,
      revision: revisionSchema,
      pages: pageNumbers.nullable(),
    }),
    output: dossierEvidenceSchema,
  }),
}
