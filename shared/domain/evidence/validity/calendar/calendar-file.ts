import { calendarText, contentLine } from './content-line.ts'

/** A whole day in a calendar, with alarms before it. */
export type CalendarEvent = {
  /** The same in every calendar that is made, so that a later one moves the event instead of doubling it. */
  readonly uid: string
  /** Rises with every change of what the event is about. */
  readonly sequence: number
  /** `2026-03-31`. */
  readonly day: string
  readonly summary: string
  readonly description: string
  readonly alarms: readonly { readonly daysAhead: number; readonly text: string }[]
}

export type CalendarInput = {
  readonly title: string
  /** Who made it, as `//owner//product//language`. */
  readonly product: string
  /** The moment it is made, in ISO 8601. */
  readonly madeAt: string
  readonly events: readonly CalendarEvent[]
}

/** An alarm rings at nine in the morning, so many hours before the midnight that follows. */
const hoursLeftAtNine = 15

const packedDay = (day: string): string => day.replaceAll('-', '')

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const packedMoment = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`

const trigger = (daysAhead: number): string =>
  daysAhead > 1 ? `-P${daysAhead - 1}DT${hoursLeftAtNine}H` : `-PT${hoursLeftAtNine}H`

const eventLines = (event: CalendarEvent, madeAt: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${calendarText(event.uid)}`,
  `DTSTAMP:${packedMoment(madeAt)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTART;VALUE=DATE:${packedDay(event.day)}`,
  `DTEND;VALUE=DATE:${packedDay(dayAfter(event.day))}`,
  `SUMMARY:${calendarText(event.summary)}`,
  ...(event.description === '' ? [] : [`DESCRIPTION:${calendarText(event.description)}`]),
  'TRANSP:TRANSPARENT',
  ...event.alarms.flatMap(({ daysAhead, text }) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger(daysAhead)}`,
    `DESCRIPTION:${calendarText(text)}`,
    'END:VALARM',
  ]),
  'END:VEVENT',
]

/** Whole-day events as an iCalendar file (RFC 5545), which phones and mail programs take in. */
export const calendarFile = ({ title, product, madeAt, events }: CalendarInput): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${calendarText(product)}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${calendarText(title)}`,
    ...events.flatMap(event => eventLines(event, madeAt)),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('')
