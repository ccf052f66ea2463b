import { type Direction, gain, type Values } from './indicator.ts'

export type FactIndicator = {
  readonly id: string
  readonly direction: Direction
  readonly values: Values
}

/** What the values of one indicator show up to a year; null where there is nothing to judge. */
export type IndicatorFact = {
  readonly id: string
  /** Years with an actual value. */
  readonly years: number
  /** The newest year with an actual value. */
  readonly latest: number | null
  /** Course over the last three actual values. */
  readonly course: 'better' | 'level' | 'worse' | null
  /** No step of these was for the worse, and the whole was for the better (or level, where that is as good). */
  readonly sustained: boolean | null
  /** In the newest year that has both. */
  readonly meetsTarget: boolean | null
  /** Against the rival and the benchmark, in per cent of their value: above zero is ahead. */
  readonly rivalGap: number | null
  readonly benchmarkGap: number | null
  readonly compared: boolean
}

/** `of` counts what could be judged, `share` is a whole per cent of it and null when nothing could. */
export type Share = { readonly count: number; readonly of: number; readonly share: number | null }

/** What the indicators of a results item show, beside which level, trend, comparison and integration are judged. */
export type ResultFacts = {
  /** Indicators that are judged (those kept for reference only are left out). */
  readonly indicators: number
  /** Indicators with a value at all. */
  readonly withValues: number
  readonly reference: number
  readonly years: { readonly min: number; readonly median: number; readonly max: number } | null
  /** Judged indicators with fewer than three years. */
  readonly short: number
  readonly improving: Share
  readonly sustained: Share
  readonly worsening: Share
  readonly compared: Share
  readonly meetingTarget: Share
  /** Ahead of the rival, of the benchmark, or level with them. */
  readonly aheadOfRival: Share
  readonly aheadOfBenchmark: Share
  /** The median gap in per cent of the other's value; above zero is ahead. */
  readonly rivalGap: number | null
  readonly benchmarkGap: number | null
}

type Point = { readonly year: number; readonly value: number }

const pointsOf = (values: Readonly<Record<string, number>>, upTo: number): readonly Point[] =>
  Object.entries(values)
    .map(([year, value]) => ({ year: Number(year), value }))
    .filter(({ year }) => year <= upTo)
    .sort((a, b) => a.year - b.year)

/** Own and other value in the newest year that has both. */
const lastPair = (own: readonly Point[], other: readonly Point[]): readonly [number, number] | null => {
  for (const { year, value } of own.toReversed()) {
    const found = other.find(point => point.year === year)
    if (found !== undefined) return [value, found.value]
  }
  return null
}

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0

const gapOf = (direction: Direction, pair: readonly [number, number] | null): number | null => {
  if (pair === null || pair[1] === 0 || direction === 'info') return null
  return tenth((gain(direction, pair[0], pair[1]) / Math.abs(pair[1])) * 100)
}

/** Years whose course is judged. */
const courseYears = 3

const courseOf = (direction: Direction, own: readonly Point[]) => {
  const window = own.slice(-courseYears)
  const [first, last] = [window[0], window.at(-1)]
  if (direction === 'info' || window.length < courseYears || first === undefined || last === undefined) {
    return { course: null, sustained: null }
  }
  const whole = gain(direction, last.value, first.value)
  const steps = window.slice(1).map((point, index) => gain(direction, point.value, window[index]?.value ?? 0))
  const course = whole > 0 ? 'better' : whole < 0 ? 'worse' : 'level'
  const isGood = course === 'better' || (course === 'level' && direction === 'up-or-level')
  return { course, sustained: isGood && steps.every(step => step >= 0) } as const
}

/** What one indicator shows up to and with a year. */
export const indicatorFact = ({ id, direction, values }: FactIndicator, upTo: number): IndicatorFact => {
  const own = pointsOf(values.actual, upTo)
  const pair = (series: 'target' | 'rival' | 'benchmark') => lastPair(own, pointsOf(values[series], upTo))
  const target = pair('target')
  const rival = pair('rival')
  const benchmark = pair('benchmark')
  return {
    id,
    years: own.length,
    latest: own.at(-1)?.year ?? null,
    ...courseOf(direction, own),
    meetsTarget: target === null || direction === 'info' ? null : gain(direction, ...target) >= 0,
    rivalGap: gapOf(direction, rival),
    benchmarkGap: gapOf(direction, benchmark),
    compared: rival !== null || benchmark !== null,
  }
}

const shareOf = (count: number, of: number): Share => ({
  count,
  of,
  share: of === 0 ? null : Math.round((count / of) * 100),
})

const medianOf = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const isGoodCourse = (indicator: FactIndicator, { course }: IndicatorFact): boolean =>
  course === 'better' || (course === 'level' && indicator.direction === 'up-or-level')

/**
 * What the indicators of a results item show up to and with a year: how many years, how many improve over their last
 * three values, how many are compared, meet their target, lie ahead. Each is judged in its own direction; those kept
 * for reference count nowhere, and where level is as good as up, level counts as improving. The order of the
 * indicators changes nothing. Source: the product's own reading of Le, T and C of the results scale.
 */
export const resultFacts = (indicators: readonly FactIndicator[], upTo: number): ResultFacts => {
  const judged = indicators
    .filter(({ direction }) => direction !== 'info')
    .map(indicator => ({ indicator, fact: indicatorFact(indicator, upTo) }))
  const facts = judged.map(({ fact }) => fact).filter(({ years }) => years > 0)
  const withCourse = judged.filter(({ fact }) => fact.course !== null)
  const count = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length
  const ahead = (key: 'rivalGap' | 'benchmarkGap'): Share => {
    const gaps = facts.flatMap(fact => fact[key] ?? [])
    return shareOf(
      count(gaps, gap => gap >= 0),
      gaps.length,
    )
  }
  const medianGap = (key: 'rivalGap' | 'benchmarkGap'): number | null => {
    const median = medianOf(facts.flatMap(fact => fact[key] ?? []))
    return median === null ? null : tenth(median)
  }
  const counts = facts.map(({ years }) => years)
  const median = medianOf(counts)
  const withTarget = facts.filter(({ meetsTarget }) => meetsTarget !== null)
  return {
    indicators: judged.length,
    withValues: facts.length,
    reference: indicators.length - judged.length,
    years: median === null ? null : { min: Math.min(...counts), median, max: Math.max(...counts) },
    short: count(judged, ({ fact }) => fact.years < courseYears),
    improving: shareOf(
      count(withCourse, one => isGoodCourse(one.indicator, one.fact)),
      withCourse.length,
    ),
    sustained: shareOf(
      count(withCourse, ({ fact }) => fact.sustained === true),
      withCourse.length,
    ),
    worsening: shareOf(
      count(withCourse, ({ fact }) => fact.course === 'worse'),
      withCourse.length,
    ),
    compared: shareOf(
      count(facts, ({ compared }) => compared),
      facts.length,
    ),
    meetingTarget: shareOf(
      count(withTarget, ({ meetsTarget }) => meetsTarget === true),
      withTarget.length,
    ),
    aheadOfRival: ahead('rivalGap'),
    aheadOfBenchmark: ahead('benchmarkGap'),
    rivalGap: medianGap('rivalGap'),
    benchmarkGap: medianGap('benchmarkGap'),
  }
}
