import type { EvidenceKind } from '../../../../packs/evidence-kinds.ts'
import { bestOf } from '../best-of.ts'
import type { Line } from '../read-lines.ts'
import type { Candidate, Suggestions, Why } from '../suggestions.ts'
import { lastDayOfTerm } from './calendar.ts'
import { placeInTables } from './date-tables.ts'
import { putBackLostOnes } from './lost-ones.ts'
import { type PlacedDate, placeDates } from './placed-dates.ts'
import { termIn } from './terms.ts'
import { daysBetween, isWholeTerm } from './whole-terms.ts'

type DateFacts = Pick<Suggestions, 'issuedOn' | 'validFrom' | 'validTo'>

/** Dates that are compared with all others at most. */
const mostPairs = 40
/** Days from which on two dates of a document are not of one and the same event. */
const longApart = 300

const candidate = ({ date, line }: PlacedDate, confidence: number, why: Why): Candidate => ({
  value: date,
  page: line.page,
  quote: line.quote,
  confidence,
  why,
})

const labelled = (placed: readonly PlacedDate[], role: PlacedDate['role']): readonly Candidate[] =>
  placed.filter(one => one.role === role).map(one => candidate(one, one.weight, one.why))

/** More dates that stand alone are those of a table. */
const mostAlone = 8

/** A date that stands alone near the end of a page is the date of the signature or the seal. */
const signatures = (placed: readonly PlacedDate[], lines: readonly Line[]): readonly Candidate[] => {
  const ends = new Map<number, number>()
  for (const line of lines) ends.set(line.page, line.at)
  const alone = placed.filter(one => one.role === null && one.alone)
  return alone.flatMap(one => {
    const near = (ends.get(one.line.page) ?? 0) - one.line.at <= 4
    if (near) return [candidate(one, 0.62, 'signature')]
    return alone.length > mostAlone ? [] : [candidate(one, 0.45, 'signature')]
  })
}

/** Of days of issue that lie far apart the last counts: the words that name an earlier one as the first are easily missed. */
const renewed = (issues: readonly Candidate[]): readonly Candidate[] => {
  const last =
    issues
      .map(({ value }) => value)
      .toSorted()
      .at(-1) ?? ''
  const early = (value: string): boolean => daysBetween(value, last) > longApart
  return issues.map(one => (early(one.value) ? { ...one, confidence: one.confidence * 0.9 } : one))
}

/** Whether the words do not say what a date is for, or say it so ill that they may have been misread. */
const isOpen = ({ role, weight }: PlacedDate): boolean =>
  role === null || ((role === 'issuedOn' || role === 'none') && weight < 0.8)

/** Dates without clear words that lie a whole term of years before an end that the words name. */
const beforeEnds = (placed: readonly PlacedDate[]): readonly Candidate[] => {
  const ends = placed.filter(({ role }) => role === 'validTo' || role === 'validity').slice(0, mostPairs)
  return placed
    .filter(isOpen)
    .filter(({ date }) => ends.some(end => isWholeTerm(date, end.date)))
    .map(one => candidate(one, 0.66, 'order'))
}

/** The issue that the words say, else the date of the signature, else the first issue of all. */
const issueOf = (placed: readonly PlacedDate[], lines: readonly Line[]): readonly Candidate[] => [
  ...renewed(labelled(placed, 'issuedOn')),
  ...beforeEnds(placed),
  ...signatures(placed, lines),
  ...labelled(placed, 'validFrom').map(one => ({ ...one, confidence: 0.42 })),
  ...placed.filter(one => one.role === 'first').map(one => candidate(one, 0.4, 'first-issue')),
]

/** Ends that a stated term has, counted from the issue or the beginning of validity; a term without end has none. */
const statedEnds = (lines: readonly Line[], from: Candidate | undefined): readonly Candidate[] =>
  lines.flatMap(({ text, page, quote }): Candidate[] => {
    const term = termIn(text)
    if (term === null) return []
    if (term.months === 'perpetual') return [{ value: '', page, quote, confidence: 0.85, why: 'perpetual' }]
    const end = from === undefined ? null : lastDayOfTerm(from.value, term.months)
    return end === null ? [] : [{ value: end, page, quote, confidence: 0.72, why: 'stated-term' }]
  })

const usualEnd = (kind: EvidenceKind | undefined, from: Candidate | undefined): readonly Candidate[] => {
  const end =
    kind?.term === undefined || from === undefined ? null : lastDayOfTerm(from.value, kind.term.years * 12)
  return end === null || from === undefined
    ? []
    : [{ ...from, value: end, confidence: 0.35, why: 'usual-term' }]
}

/** Two dates without clear words that lie a whole term of years apart: the later is the end. */
const byTerm = (placed: readonly PlacedDate[]): readonly Candidate[] => {
  const starts = placed
    .filter(one => one.role === 'issuedOn' || one.role === 'validFrom' || isOpen(one))
    .slice(0, mostPairs)
  return placed
    .filter(({ role }) => role === null)
    .filter(({ date }) => starts.some(start => isWholeTerm(start.date, date)))
    .map(one => candidate(one, 0.6, 'order'))
}

/** Two bare dates of which the later is far off: the issue and the end. */
const byOrder = (placed: readonly PlacedDate[]): readonly Candidate[] => {
  const bare = placed.filter(one => one.role === null && one.date.length === 10)
  const last = bare.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)
  const first = bare[0]
  if (last === undefined || first === undefined || bare.length > 6) return []
  return daysBetween(first.date, last.date) > longApart ? [candidate(last, 0.45, 'order')] : []
}

/** What a single date behind 有效期 means: the end, unless a term is counted from it. */
const validityDates = (placed: readonly PlacedDate[]): readonly Candidate[] =>
  placed.filter(one => one.role === 'validity').map(one => candidate(one, 0.75, 'label'))

/** Proposals for the day of issue and for the beginning and the end of validity. */
export const suggestDates = (lines: readonly Line[], kind: EvidenceKind | undefined): DateFacts => {
  const placed = putBackLostOnes(placeInTables(lines, placeDates(lines)))
  const issuedOn = bestOf(issueOf(placed, lines))
  const lapses = kind?.lapses ?? true
  const perpetual = lapses && lines.some(line => termIn(line.text)?.months === 'perpetual')
  const single = lapses ? validityDates(placed) : []
  const validFrom = bestOf([...labelled(placed, 'validFrom'), ...(perpetual ? single : [])])
  const start = kind?.term?.from === 'validFrom' ? validFrom[0] : issuedOn[0]
  const validTo = bestOf([
    ...labelled(placed, 'validTo'),
    ...(perpetual ? [] : single),
    ...(lapses ? statedEnds(lines, validFrom[0] ?? start) : []),
    ...usualEnd(kind, start),
    ...(lapses ? [...byTerm(placed), ...byOrder(placed)] : []),
  ])
  return { issuedOn, validFrom, validTo }
}
