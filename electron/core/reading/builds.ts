import { z } from 'zod'
import { buildWeightSchema } from '../../../shared/contract/requests/build-weight.ts'
import type { Build } from '../../../shared/contract/requests/dossiers.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

/** What the build report keeps in the firm file. */
const buildReportSchema = z.object({
  problems: z.array(z.strictObject({ evidence: z.number().int(), code: z.string() })),
  missingGlyphs: z.array(z.string()),
  weight: buildWeightSchema.optional(),
})

const hasBytes = (firm: FirmSession, sha256: string): boolean =>
  firm.store.db.prepare("SELECT 1 FROM blob WHERE sha256 = ? AND state = 'stored'").get(sha256) !== undefined

export const buildOf = (firm: FirmSession, row: EntityRow<'build'>): Build => {
  const report = buildReportSchema.safeParse(row.report)
  return {
    id: row.id,
    dossierId: row.dossierId,
    builtAt: row.builtAt,
    fileName: row.fileName,
    sha256: row.sha256,
    size: row.size,
    pages: row.pages,
    available: hasBytes(firm, row.sha256),
    problems: report.success ? report.data.problems : [],
    missingGlyphs: report.success ? report.data.missingGlyphs : [],
    weight: report.success ? (report.data.weight ?? null) : null,
  }
}

/** The builds of one dossier, newest first. */
export const listBuilds = (firm: FirmSession, dossierId: string): Build[] =>
  firm.store
    .list('build', { dossierId }, [{ field: 'builtAt', descending: true }])
    .map(row => buildOf(firm, row))
