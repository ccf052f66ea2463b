import { daysBetween, lastDayOf } from '../../../dates/days-between.ts'
import { fillWords } from '../../../dossier/fill-words.ts'
import type { OpenDossier } from '../expiry.ts'
import type { CalendarEvent } from './calendar-file.ts'

/** The words of the calendar, with `{{name}}` where a value goes. */
export type CalendarWords = Readonly<
  Record<
    | 'fileName'
    | 'title'
    | 'name'
    | 'confidential'
    | 'lapses'
    | 'ahead'
    | 'issuer'
    | 'documentNumber'
    | 'before'
    | 'deadline',
    string
  >
>

/** An evidence on its way to its last day. */
export type LapsingEvidence = {
  readonly id: string
  readonly revision: number
  readonly number: number
  readonly title: string
  /** The name of its kind. */
  readonly kind: string
  readonly issuer: string
  readonly documentNumber: string
  readonly confidential: boolean
  readonly validTo: string
  readonly remindDays: readonly number[]
  readonly lapsesBefore: readonly OpenDossier[]
}

type Input = {
  readonly today: string
  /** The id of the firm file: two firms of one consultant share a calendar. */
  readonly fileId: string
  readonly evidence: readonly LapsingEvidence[]
  readonly dossiers: readonly (OpenDossier & { readonly revision: number })[]
}

const eventOf = (one: LapsingEvidence, day: string, input: Input, words: CalendarWords): CalendarEvent => {
  const number = `E-${one.number}`
  // A calendar is shared and copied to servers: what is confidential goes there by its number alone.
  const name = one.confidential
    ? fillWords(words.confidential, { number })
    : fillWords(words.name, { number, title: one.title })
  const line = (form: string, values: Readonly<Record<string, string>>): string =>
    Object.values(values).includes('') ? '' : fillWords(form, values)
  const stated = [
    one.kind,
    line(words.documentNumber, { text: one.documentNumber }),
    line(words.issuer, { text: one.issuer }),
    ...one.lapsesBefore.map(({ title, filingDate }) => fillWords(words.before, { title, date: filingDate })),
  ]
  const left = daysBetween(input.today, day)
  return {
    uid: `${one.id}@${input.fileId}`,
    sequence: one.revision,
    day,
    summary: fillWords(words.lapses, { name }),
    description: one.confidential ? '' : stated.filter(text => text !== '').join('\n'),
    alarms: one.remindDays
      .filter(daysAhead => daysAhead <= left)
      .toSorted((a, b) => b - a)
      .map(daysAhead => ({ daysAhead, text: fillWords(words.ahead, { name, days: daysAhead }) })),
  }
}

/** What lapses from today on, each on its last day with the reminders still to come, and the deadlines of open dossiers. */
export const expiryEvents = (input: Input, words: CalendarWords): readonly CalendarEvent[] => {
  const lapsing = input.evidence.flatMap(one => {
    const day = lastDayOf(one.validTo)
    return day === null || day < input.today ? [] : [eventOf(one, day, input, words)]
  })
  const deadlines = input.dossiers.map(
    ({ id, revision, title, filingDate }): CalendarEvent => ({
      uid: `${id}@${input.fileId}`,
      sequence: revision,
      day: filingDate,
      summary: fillWords(words.deadline, { title }),
      description: '',
      alarms: [],
    }),
  )
  return [...lapsing, ...deadlines].sort((a, b) => a.day.localeCompare(b.day))
}
