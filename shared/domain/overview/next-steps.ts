import { daysBetween, lastDayOf } from '../dates/days-between.ts'
import type { OverviewFacts } from './overview-facts.ts'
import { weakestItems } from './weakest-items.ts'

/** Where a step is done; the window turns it into an address. */
export type StepPlace =
  | { readonly screen: 'setup' | 'evidence' | 'dossiers' | 'settings' }
  | { readonly screen: 'leaf'; readonly leaf: string; readonly tab?: 'results' }
  | { readonly screen: 'evidence-item'; readonly id: string }
  | { readonly screen: 'dossier'; readonly id: string }
  | { readonly screen: 'improve'; readonly id: string }
  | { readonly screen: 'claims'; readonly item: string }

type NextStepKind =
  | 'create-assessment'
  | 'renew-lapsed'
  | 'renew-lapsing'
  | 'dossier-blocking'
  | 'overdue-actions'
  | 'check-claims'
  | 'write'
  | 'prove'
  | 'score'
  | 'compare'
  | 'trend'
  | 'extend'
  | 'raise'
  | 'create-dossier'
  | 'back-up'

/**
 * One thing worth doing. Its sentences are `steps.<kind>.*` of the overview's texts; `codes` are the leaves or
 * items it is about, weightiest first; `points` is what it can bring (0 when it brings no points by itself).
 */
export type NextStep = {
  readonly kind: NextStepKind
  readonly place: StepPlace
  readonly codes: readonly string[]
  readonly points: number
  readonly params: Readonly<Record<string, string | number>>
}

/** How many days without backup are too many. */
const backupDays = 7
/** A leaf below this share of its budget is thin, unless indicators speak for it. */
const thinShare = 0.4

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const leafPlace = (leaf: string | undefined): StepPlace =>
  leaf === undefined ? { screen: 'setup' } : { screen: 'leaf', leaf }

const renewals = ({ today, evidence, dossiers }: OverviewFacts): NextStep[] => {
  const filing = dossiers.map(dossier => dossier.filingDate).filter(date => date >= today)
  const farthest = filing.map(date => daysBetween(today, date))
  return evidence
    .flatMap((one): { days: number; step: NextStep }[] => {
      const end = lastDayOf(one.validTo)
      if (end === null || one.remindDays.length === 0 || one.links.length === 0) return []
      const days = daysBetween(today, end)
      if (days > Math.max(...one.remindDays, ...farthest)) return []
      return [
        {
          days,
          step: {
            kind: days < 0 ? 'renew-lapsed' : 'renew-lapsing',
            place: { screen: 'evidence-item', id: one.id },
            codes: one.links,
            points: 0,
            params: { number: one.number, title: one.title, days: Math.abs(days), date: end },
          },
        },
      ]
    })
    .sort((a, b) => a.days - b.days)
    .map(({ step }) => step)
}

const blockings = ({ today, dossiers }: OverviewFacts): NextStep[] =>
  dossiers
    .filter(dossier => dossier.blocking > 0)
    .map(dossier => ({
      kind: 'dossier-blocking',
      place: { screen: 'dossier', id: dossier.id },
      codes: [],
      points: 0,
      params: {
        title: dossier.title,
        count: dossier.blocking,
        days: dossier.filingDate >= today ? daysBetween(today, dossier.filingDate) : -1,
      },
    }))

/** Actions past their due day as one step, which leads to the one that is late longest. */
const overdue = ({ today, actions }: OverviewFacts): NextStep[] => {
  const late = actions
    .filter(({ dueOn }) => dueOn !== '' && dueOn < today)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id))
  const first = late[0]
  if (first === undefined) return []
  return [
    {
      kind: 'overdue-actions',
      place: { screen: 'improve', id: first.id },
      codes: [...new Set(late.map(({ item }) => item).filter(item => item !== ''))],
      points: 0,
      params: {
        count: late.length,
        title: first.title,
        date: first.dueOn,
        days: daysBetween(first.dueOn, today),
      },
    },
  ]
}

/** Sentences whose proof broke or whose words changed as one step, which leads to the first item with some. */
const claimChecks = ({ brokenClaims }: OverviewFacts): NextStep[] => {
  const first = brokenClaims[0]
  if (first === undefined) return []
  return [
    {
      kind: 'check-claims',
      place: { screen: 'claims', item: first.item },
      codes: brokenClaims.map(({ item }) => item),
      points: 0,
      params: { count: sum(brokenClaims.map(({ count }) => count)) },
    },
  ]
}

const pointsOfLeaf = (facts: OverviewFacts): ReadonlyMap<string, number> =>
  new Map(
    facts.items.flatMap(item => item.leaves.map(leaf => [leaf, item.points / item.leaves.length] as const)),
  )

/** One step over several leaves, the weightiest first; none when there is no leaf. */
const leafStep = (
  facts: OverviewFacts,
  kind: NextStepKind,
  wanted: (leaf: OverviewFacts['leaves'][number]) => boolean,
): NextStep[] => {
  const points = pointsOfLeaf(facts)
  const weight = (code: string): number => points.get(code) ?? 0
  const leaves = facts.leaves.filter(wanted).toSorted((a, b) => weight(b.code) - weight(a.code))
  if (leaves.length === 0) return []
  return [
    {
      kind,
      place: leafPlace(leaves[0]?.code),
      codes: leaves.map(leaf => leaf.code),
      points: sum(leaves.map(leaf => weight(leaf.code))),
      params: { count: leaves.length, budget: sum(leaves.map(leaf => leaf.budget)) },
    },
  ]
}

const scoring = (facts: OverviewFacts): NextStep[] => {
  const written = new Set(facts.leaves.filter(leaf => leaf.characters > 0).map(leaf => leaf.code))
  const items = facts.items
    .filter(item => item.percent === null && item.leaves.some(leaf => written.has(leaf)))
    .toSorted((a, b) => b.points - a.points)
  if (items.length === 0) return []
  const points = sum(items.map(item => item.points))
  const codes = items.map(item => item.code)
  return [
    { kind: 'score', place: leafPlace(items[0]?.leaves[0]), codes, points, params: { count: items.length } },
  ]
}

const indicatorStep = (
  facts: OverviewFacts,
  kind: 'compare' | 'trend',
  wanted: (indicator: OverviewFacts['indicators'][number]) => boolean,
  params: Readonly<Record<string, number>>,
): NextStep[] => {
  const found = facts.indicators.filter(one => one.direction !== 'info' && one.years > 0 && wanted(one))
  if (found.length === 0) return []
  const codes = [...new Set(found.map(one => one.leaf))]
  return [
    {
      kind,
      place: { screen: 'leaf', leaf: codes[0] ?? '', tab: 'results' },
      codes,
      points: 0,
      params: { count: found.length, name: found[0]?.name ?? '', ...params },
    },
  ]
}

const backup = ({ today, lastBackupAt, leaves }: OverviewFacts): NextStep[] => {
  const worthKeeping = leaves.some(leaf => leaf.characters > 0)
  const days = lastBackupAt === null ? null : daysBetween(lastBackupAt.slice(0, 10), today)
  if (!worthKeeping || (days !== null && days < backupDays)) return []
  return [
    { kind: 'back-up', place: { screen: 'settings' }, codes: [], points: 0, params: { days: days ?? -1 } },
  ]
}

/**
 * What to do next, most pressing first: what lapses or blocks a dossier, then what is unwritten, unproven and
 * unscored, then where points can be won. Pure: the same facts give the same steps.
 */
export const nextSteps = (facts: OverviewFacts): readonly NextStep[] => {
  if (facts.assessment === null)
    return [{ kind: 'create-assessment', place: { screen: 'setup' }, codes: [], points: 0, params: {} }]
  const charted = new Set(facts.indicators.map(one => one.leaf))
  const allWritten = facts.leaves.every(leaf => leaf.characters > 0)
  return [
    ...renewals(facts),
    ...blockings(facts),
    ...overdue(facts),
    ...claimChecks(facts),
    ...leafStep(facts, 'write', leaf => leaf.characters === 0),
    ...leafStep(facts, 'prove', leaf => leaf.characters > 0 && leaf.evidence === 0),
    ...scoring(facts),
    ...indicatorStep(facts, 'compare', one => !one.hasComparison, { cap: facts.comparisonCap ?? 0 }),
    ...indicatorStep(facts, 'trend', one => one.years < 3, {}),
    ...leafStep(
      facts,
      'extend',
      leaf => leaf.characters > 0 && leaf.characters < leaf.budget * thinShare && !charted.has(leaf.code),
    ),
    ...backup(facts),
    ...(allWritten && facts.dossiers.length === 0
      ? [{ kind: 'create-dossier', place: { screen: 'dossiers' }, codes: [], points: 0, params: {} } as const]
      : []),
    ...weakestItems(facts.items),
  ]
}
