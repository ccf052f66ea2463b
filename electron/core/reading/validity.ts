import type { Evidence } from '../../../shared/contract/requests/evidence.ts'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { selectEvidence } from '../../../shared/domain/dossier/select-evidence.ts'
import { type Expiring, expiryOf, type OpenDossier } from '../../../shared/domain/evidence/validity/expiry.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listEvidence } from './evidence.ts'
import { kindsOf } from './evidence-kinds.ts'
import { localDate } from './local-date.ts'
import { readSnapshot } from './read-snapshot.ts'
import { untilChanged } from './until-changed.ts'

type App = Pick<AppContext, 'options' | 'packs'>

/** What is reminded of where no kind says when. */
const usualReminders = [90, 30]

/** Tells the days ahead on which a kind reminds; null for a kind that does not lapse. */
const reminders = (app: App, firm: FirmSession): ((kind: string) => readonly number[] | null) => {
  const { current, former } = kindsOf(app, firm)
  const kinds = new Map([...former, ...current.kinds].map(kind => [kind.id, kind]))
  return id => {
    const kind = kinds.get(id)
    if (kind !== undefined && id !== 'other' && !kind.lapses) return null
    return kind === undefined || kind.remindDays.length === 0 ? usualReminders : kind.remindDays
  }
}

/** Dossiers that are handed in today or later, with the evidence each of them uses. */
const openDossiers = (app: App, firm: FirmSession, today: string) =>
  firm.store
    .list('dossier', {}, [{ field: 'filingDate' }])
    .filter(({ filingDate }) => /^\d{4}-\d{2}-\d{2}$/.test(filingDate) && filingDate >= today)
    .map(({ id, revision, title, filingDate }) => ({
      revision,
      dossier: { id, title, filingDate },
      uses: new Set(selectEvidence(readSnapshot(app, firm, id)).map(one => one.id)),
    }))

export type Lapsing = {
  readonly evidence: Evidence
  readonly expiry: Expiring
  readonly remindDays: readonly number[]
}

/** All evidence in force that states a last day and is of a kind that lapses, the earliest first. */
export const readLapsing = (
  app: App,
  firm: FirmSession,
): {
  readonly today: string
  readonly lapsing: readonly Lapsing[]
  readonly dossiers: readonly (OpenDossier & { readonly revision: number })[]
} => {
  const today = localDate(app.options.clock())
  const open = openDossiers(app, firm, today)
  const remindDaysOf = reminders(app, firm)
  const lapsing = listEvidence(firm).flatMap((evidence): Lapsing[] => {
    const { validTo, kind } = evidence.facts
    if (validTo === '' || evidence.withdrawnAt !== null) return []
    const remindDays = remindDaysOf(kind)
    if (remindDays === null) return []
    const dossiers = open.filter(({ uses }) => uses.has(evidence.id)).map(({ dossier }) => dossier)
    const expiry = expiryOf({ validTo, remindDays, dossiers }, today)
    return expiry === null ? [] : [{ evidence, expiry, remindDays }]
  })
  return {
    today,
    lapsing: lapsing.sort((a, b) => a.expiry.days - b.expiry.days || a.evidence.number - b.evidence.number),
    dossiers: open.map(({ dossier, revision }) => ({ ...dossier, revision })),
  }
}

export const readValidity = (app: App, firm: FirmSession): RequestOutput<'validity.list'> => {
  const { today, lapsing, dossiers } = readLapsing(app, firm)
  return {
    today,
    evidence: lapsing.map(({ evidence: { id, number, facts }, expiry }) => ({
      id,
      number,
      title: facts.title,
      kind: facts.kind,
      ...expiry,
      lapsesBefore: [...expiry.lapsesBefore],
    })),
    dossiers: dossiers.map(({ revision: _, ...dossier }) => dossier),
  }
}

type Same = { readonly kind: string; readonly validTo: string; readonly count: number }

/** How many have lapsed and of how many a reminder is due: read from the narrow rows, as every window asks after each change. */
export const countDue = (app: App, firm: FirmSession): RequestOutput<'validity.due'> => {
  const today = localDate(app.options.clock())
  return untilChanged(firm, `due ${today}`, () => {
    const remindDaysOf = reminders(app, firm)
    const counts = { lapsed: 0, due: 0 }
    const alike = firm.store.db
      .prepare<[], Same>(
        `SELECT kind, valid_to AS validTo, count(*) AS count FROM library_entry
         WHERE valid_to <> '' AND NOT withdrawn GROUP BY kind, valid_to`,
      )
      .all()
    for (const { kind, validTo, count } of alike) {
      const remindDays = remindDaysOf(kind)
      const expiry = remindDays === null ? null : expiryOf({ validTo, remindDays, dossiers: [] }, today)
      if (expiry === null || expiry.reminder === null) continue
      counts[expiry.days < 0 ? 'lapsed' : 'due'] += count
    }
    return counts
  })
}
