import type { Redaction, Rotations } from '../../../shared/domain/evidence/submitted-copy.ts'
import type { FirmSession } from '../firm/firm-session.ts'

/** How an evidence leaves the house; `outdated` when areas were blackened on a content that was replaced. */
export type SubmittedCopy = {
  readonly redactions: readonly Redaction[]
  readonly rotations: Rotations
  readonly outdated: boolean
}

/** Looks up how an evidence is submitted; what was drawn on another content than `sha256` is not applied. */
export const submittedCopiesOf = (
  firm: FirmSession,
): ((evidenceId: string, sha256: string) => SubmittedCopy | null) => {
  const rows = new Map(firm.store.list('submittedCopy').map(row => [row.evidenceId, row]))
  return (evidenceId, sha256) => {
    const row = rows.get(evidenceId)
    if (row === undefined) return null
    if (row.sha256 === sha256)
      return { redactions: row.redactions, rotations: row.rotations, outdated: false }
    return { redactions: [], rotations: {}, outdated: row.redactions.length > 0 }
  }
}

/** Pages chosen for a dossier; `outdated` when the content was replaced after the choice. */
export type ShownPages = {
  readonly revision: number
  readonly pages: readonly number[]
  readonly outdated: boolean
}

/** Looks up which pages of an evidence go into a dossier; null is all of them. */
export const shownPagesOf = (
  firm: FirmSession,
  dossierId: string,
): ((evidenceId: string) => ShownPages | null) => {
  const rows = new Map(firm.store.list('dossierEvidence', { dossierId }).map(row => [row.evidenceId, row]))
  return evidenceId => {
    const row = rows.get(evidenceId)
    if (row === undefined) return null
    const { revision, pages, updatedAt } = row
    const outdated = firm.store
      .list('evidenceVersion', { evidenceId })
      .some(version => version.replacedAt > updatedAt)
    return { revision, pages, outdated }
  }
}
