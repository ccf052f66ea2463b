import { validityOf } from '../validity-of.ts'

/** A dossier that is still to be handed in. */
export type OpenDossier = { readonly id: string; readonly title: string; readonly filingDate: string }

export type Expiring = {
  /** The last day, as it is stated: a day, a month or a year. */
  readonly validTo: string
  /** Days left; negative once it has lapsed. */
  readonly days: number
  /** The reminder that is due: so many days ahead; null while none is. */
  readonly reminder: number | null
  /** Dossiers that use it and are handed in after its last day. */
  readonly lapsesBefore: readonly OpenDossier[]
}

type Input = {
  readonly validTo: string
  /** Days ahead on which the kind reminds. */
  readonly remindDays: readonly number[]
  /** Open dossiers that use it. */
  readonly dossiers: readonly OpenDossier[]
}

/** Where an evidence stands on its way to its last day; null when it states none. */
export const expiryOf = ({ validTo, remindDays, dossiers }: Input, today: string): Expiring | null => {
  const facts = { validFrom: '', validTo }
  const validity = validityOf(facts, today)
  if (validity.state === 'none') return null
  const due = remindDays.filter(ahead => validity.days <= ahead)
  const isLapsedOn = (day: string): boolean => validityOf(facts, day).state === 'lapsed'
  return {
    validTo,
    days: validity.days,
    reminder: due.length === 0 ? null : Math.min(...due),
    lapsesBefore: dossiers.filter(({ filingDate }) => isLapsedOn(filingDate)),
  }
}
