import type { DossierEvidence } from '../../../shared/contract/requests/dossier-evidence.ts'
import { selectEvidence } from '../../../shared/domain/dossier/select-evidence.ts'
import type { SnapshotEvidence } from '../../../shared/domain/dossier/snapshot.ts'
import { printedAs } from '../../../shared/domain/evidence/printed-as.ts'
import type { AppContext } from '../app-context.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { readSnapshot } from './read-snapshot.ts'
import { type ShownPages, shownPagesOf } from './submitted-copies.ts'

const entryOf = (one: SnapshotEvidence, shown: ShownPages | null): DossierEvidence => {
  const goesIn = new Set(one.shown)
  const redactions = (one.redactions ?? []).filter(({ page }) => one.shown === undefined || goesIn.has(page))
  return {
    evidenceId: one.id,
    revision: shown?.revision ?? 0,
    number: one.number,
    title: one.facts.title,
    mediaType: one.mediaType,
    size: one.size,
    printed: printedAs(one.mediaType),
    count: one.pages ?? null,
    pages: one.shown === undefined ? null : [...one.shown],
    redactions: redactions.length,
    outdated: [...(one.outdated ?? [])],
  }
}

/** The evidence that goes into a dossier, by number. */
export const listDossierEvidence = (
  app: AppContext,
  firm: FirmSession,
  dossierId: string,
): DossierEvidence[] => {
  const shown = shownPagesOf(firm, dossierId)
  return selectEvidence(readSnapshot(app, firm, dossierId)).map(one => entryOf(one, shown(one.id)))
}

/** One evidence as it would go into a dossier; throws `not-found`. */
export const findDossierEvidence = (
  app: AppContext,
  firm: FirmSession,
  dossierId: string,
  evidenceId: string,
): DossierEvidence => {
  const one = readSnapshot(app, firm, dossierId).evidence.find(({ id }) => id === evidenceId)
  if (one === undefined) throw notFound('evidence', evidenceId)
  return entryOf(one, shownPagesOf(firm, dossierId)(evidenceId))
}
