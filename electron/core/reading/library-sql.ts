import {
  type LibraryFilters,
  type LibrarySort,
  mediaParts,
} from '../../../shared/domain/evidence/library-query.ts'

/** A part of a WHERE over `library_entry`; values stand in for the `?` in their order. */
export type Condition = { readonly sql: string; readonly values: readonly (string | number)[] }

/** The filters whose counts the library shows; the others narrow what is counted. */
export type FacetName = 'kinds' | 'validity' | 'links' | 'confirmed' | 'state'

const holds = (sql: string, ...values: readonly (string | number)[]): Condition => ({ sql, values })
const always = holds('1')

export const every = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || '1',
  values: conditions.flatMap(({ values }) => values),
})

/** The days that part lapsed, soon and valid: today, and the first day that is far enough away. */
export type ValidityDays = { readonly today: string; readonly notSoon: string }

const day = /^\d{4}-\d{2}-\d{2}$/
const literal = (date: string): string => {
  if (!day.test(date)) throw new RangeError(`no day: ${date}`)
  return `'${date}'`
}

/**
 * Where an evidence stands in its validity, as `validityOf` says. A date may be a year or a month: it begins after a
 * day, or has ended before it, when it is greater or less than the beginning of that day’s date of the same length.
 */
export const validitySql = ({ today, notSoon }: ValidityDays): string =>
  `CASE WHEN valid_from <> '' AND valid_from > substr(${literal(today)}, 1, length(valid_from)) THEN 'not-yet'
    WHEN valid_to = '' THEN 'none'
    WHEN valid_to < substr(${literal(today)}, 1, length(valid_to)) THEN 'lapsed'
    WHEN valid_to < substr(${literal(notSoon)}, 1, length(valid_to)) THEN 'soon'
    ELSE 'valid' END`

const anyOf = (parts: readonly string[]): string =>
  parts.map(part => `instr(media_type, '${part}') > 0`).join(' OR ')

const mediaCondition = (media: LibraryFilters['media']): Condition => {
  if (media === 'all') return always
  const at = mediaParts.findIndex(([group]) => group === media)
  const before = mediaParts.slice(0, at < 0 ? mediaParts.length : at).flatMap(([, parts]) => [...parts])
  const own = mediaParts[at]?.[1]
  const conditions = [
    ...(own === undefined ? [] : [`(${anyOf(own)})`]),
    ...(before.length === 0 ? [] : [`NOT (${anyOf(before)})`]),
  ]
  return holds(conditions.join(' AND '))
}

/** Links to a leaf with this code or to one below it. */
const itemCondition = (item: string): Condition =>
  item === ''
    ? always
    : holds(
        `id IN (SELECT evidence_id FROM evidence_link WHERE target = ? OR (target > ? AND target < ?))`,
        `answer:${item}`,
        `answer:${item}.`,
        `answer:${item}/`,
      )

const yesNo = <T extends string>(value: T | 'all', column: string, yes: T): Condition =>
  value === 'all' ? always : holds(`${column} = ${value === yes ? 1 : 0}`)

/** The conditions of the filters that have counts, one each. */
export const facetConditions = (
  filters: LibraryFilters,
  days: ValidityDays,
): Readonly<Record<FacetName, Condition>> => ({
  kinds:
    filters.kinds.length === 0
      ? always
      : holds(`kind IN (${filters.kinds.map(() => '?').join(', ')})`, ...filters.kinds),
  validity: filters.validity === 'all' ? always : holds(`(${validitySql(days)}) = ?`, filters.validity),
  links: filters.links === 'all' ? always : holds(`links ${filters.links === 'linked' ? '>' : '='} 0`),
  confirmed: yesNo(filters.confirmed, 'confirmed', 'confirmed'),
  state: yesNo(filters.state, 'withdrawn', 'withdrawn'),
})

/** The condition of all other filters. */
export const otherConditions = (filters: LibraryFilters): Condition =>
  every(
    [
      itemCondition(filters.item),
      filters.year === null ? always : holds('substr(issued_on, 1, 4) = ?', String(filters.year)),
      mediaCondition(filters.media),
      yesNo(filters.confidential, 'confidential', 'confidential'),
      filters.owner === '' ? always : holds('owner = ?', filters.owner),
    ].filter(condition => condition !== always),
  )

const sortColumns: Readonly<Record<LibrarySort, string>> = {
  match: 'number',
  number: 'number',
  title: 'title_key',
  kind: 'kind',
  issuer: 'issuer_key',
  issuedOn: 'issued_on',
  validTo: 'valid_to',
  links: 'links',
  size: 'size',
  owner: 'owner',
  addedAt: 'added_at',
}

const mayBeBlank: ReadonlySet<LibrarySort> = new Set(['issuer', 'issuedOn', 'validTo', 'owner'])

/** Blank values come last in either direction, equal ones by number. */
export const orderSql = (by: LibrarySort, descending: boolean): string => {
  const column = sortColumns[by]
  const order = `${column}${descending ? ' DESC' : ''}`
  return [
    ...(mayBeBlank.has(by) ? [`${column} = ''`] : []),
    order,
    ...(column === 'number' ? [] : ['number']),
  ].join(', ')
}
