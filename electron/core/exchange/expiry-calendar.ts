import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Language } from '../../../shared/contract/ids.ts'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { fillWords } from '../../../shared/domain/dossier/fill-words.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import { calendarFile } from '../../../shared/domain/evidence/validity/calendar/calendar-file.ts'
import {
  type CalendarWords,
  expiryEvents,
  type LapsingEvidence,
} from '../../../shared/domain/evidence/validity/calendar/expiry-events.ts'
import { pickText } from '../../../shared/i18n/pick-text.ts'
import type { AppContext } from '../app-context.ts'
import { writeVerified } from '../files/write-verified.ts'
import { readLocale } from '../host/read-locale.ts'
import { kindResolver } from '../reading/evidence-kinds.ts'
import { firmFactsOf } from '../reading/firm-facts.ts'
import { type Lapsing, readLapsing } from '../reading/validity.ts'

/** Writes what lapses, with its reminders, as a calendar file that waits to be saved. */
export const makeExpiryCalendar = async (
  app: AppContext,
  language: Language,
): Promise<RequestOutput<'validity.calendar'>> => {
  const firm = app.firm()
  const { calendar: words } = readLocale(app.options.localesFolder, language, 'custody') as {
    calendar: CalendarWords
  }
  const kindOf = kindResolver(app, firm)
  const { today, lapsing, dossiers } = readLapsing(app, firm)
  const eventFacts = ({ evidence, expiry, remindDays }: Lapsing): LapsingEvidence => {
    const { title, kind, issuer, documentNumber, confidential, validTo } = evidence.facts
    const { id, revision, number } = evidence
    const kindName = pickText(kindOf(kind).title, language)
    const stated = { title, kind: kindName, issuer, documentNumber, confidential, validTo }
    return { id, revision, number, ...stated, remindDays, lapsesBefore: expiry.lapsesBefore }
  }
  const { fileId } = firm.store
  const evidence = lapsing.map(eventFacts)
  const events = expiryEvents({ today, fileId, evidence, dossiers }, words)
  const { name } = firmFactsOf(firm.store)
  const text = calendarFile({
    title: fillWords(words.title, { firm: name }),
    product: `-//Zhiheng//Zhiheng ${app.options.version}//${language === 'en' ? 'EN' : 'ZH'}`,
    madeAt: new Date(app.options.clock()).toISOString(),
    events,
  })
  const exportId = app.options.newId()
  const fileName = safeFileName(`${fillWords(words.fileName, { firm: name, date: today })}.ics`)
  const path = join(app.exports.folder(exportId), 'calendar.ics')
  await writeVerified({ open: () => Readable.from([Buffer.from(text)]) }, path)
  app.exports.put(exportId, { path, fileName })
  return { exportId, fileName, count: events.length }
}
