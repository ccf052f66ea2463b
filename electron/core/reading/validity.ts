import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { selectEvidence } from '../../../shared/domain/dossier/select-evidence.ts'
import { expiryOf, type OpenDossier } from '../../../shared/domain/evidence/validity/expiry.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listEvidence } from './evidence.ts'
import { kindsOf } from './evidence-kinds.ts'
import { localDate } from './local-date.ts'
import { readSnapshot } from './read-snapshot.ts'

/** What is reminded of where no kind says when. */
const usualReminders = [90, 30]

/** Dossiers that are handed in today or later, with the evidence each of them uses. */
const openDossiers = (app: Pick<AppContext, 'options' | 'packs'>, firm: FirmSession, today: string) =>
  firm.store
    .list('dossier', {}, [{ field: 'filingDate' }])
    .filter(({ filingDate }) => /^\d{4}-\d{2}-\d{2}$/.test(filingDate) && filingDate >= today)
    .map(({ id, title, filingDate }) => ({
      dossier: { id, title, filingDate },
      uses: new Set(selectEvidence(readSnapshot(app, firm, id)).map(one => one.id)),
    }))

/** All evidence in force that states a last day and is of a kind that lapses, the earliest first. */
export const readValidity = (
  app: Pick<AppContext, 'options' | 'packs'>,
  firm: FirmSession,
): RequestOutput<'validity.list'> => {
  const today = localDate(app.options.clock())
  const open = openDossiers(app, firm, today)
  const { current, former } = kindsOf(app, firm)
  const kinds = new Map([...former, ...current.kinds].map(kind => [kind.id, kind]))
  const evidence = listEvidence(firm).flatMap(({ id, number, facts, withdrawnAt }) => {
    const kind = kinds.get(facts.kind)
    if (withdrawnAt !== null || (kind !== undefined && facts.kind !== 'other' && !kind.lapses)) return []
    const dossiers = open.filter(({ uses }) => uses.has(id)).map(({ dossier }): OpenDossier => dossier)
    const remindDays = kind === undefined || kind.remindDays.length === 0 ? usualReminders : kind.remindDays
    const expiry = expiryOf({ validTo: facts.validTo, remindDays, dossiers }, today)
    if (expiry === null) return []
    return [
      { id, number, title: facts.title, kind: facts.kind, ...expiry, lapsesBefore: [...expiry.lapsesBefore] },
    ]
  })
  return {
    today,
    evidence: evidence.sort((a, b) => a.days - b.days || a.number - b.number),
    dossiers: open.map(({ dossier }) => dossier),
  }
}
