import type { DossierWeight } from '../../../shared/domain/dossier/checks/check-weight.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listBuilds } from './builds.ts'

const bytesPerMiB = 1 << 20

/** A dossier's budget and what became of it in the newest PDF; null where its size is not limited. */
export const dossierWeightOf = (firm: FirmSession, dossierId: string): DossierWeight | null => {
  const { sizeBudget } = firm.dossier(dossierId)
  if (sizeBudget === null) return null
  const [newest] = listBuilds(firm, dossierId)
  const built = newest === undefined ? null : { size: newest.size, limit: newest.weight }
  return { budget: sizeBudget * bytesPerMiB, built }
}
