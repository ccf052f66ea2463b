import type { WaterfallColumn } from '../../../../shared/domain/years/waterfall.ts'
import { signedPoints } from './signed-points.ts'

type Colours = {
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly total: string
  readonly rise: string
  readonly fall: string
  readonly font: string
}

type Words = {
  /** What a column is called on the axis. */
  readonly nameOf: (column: WaterfallColumn) => string
  readonly points: (value: number) => string
}

const ticks = [5, 10, 20, 50, 100, 200, 500] as const

/**
 * The axis begins at a round number below everything, so that small changes of large totals can be seen, and
 * has about five lines.
 */
export const axisOf = (
  columns: readonly WaterfallColumn[],
): { readonly min: number; readonly max: number; readonly interval: number } => {
  const lowest = Math.min(...columns.map(column => (column.kind === 'total' ? column.to : column.from)))
  const highest = Math.max(...columns.map(({ to }) => to))
  const from = Math.max(0, lowest - Math.max(20, (highest - lowest) * 0.6))
  const interval = ticks.find(tick => (highest - from) / tick <= 5) ?? 500
  return {
    min: Math.floor(from / interval) * interval,
    max: Math.ceil((highest + interval * 0.2) / interval) * interval,
    interval,
  }
}

/** The names under the columns when their longest line fits, else only their first lines. */
export const labelsFor = (names: readonly string[], slot: number): readonly string[] => {
  const width = (line: string): number =>
    [...line].reduce((sum, character) => sum + (character > '\u2e80' ? 12 : 6.8), 0)
  const fits = names.flatMap(name => name.split('\n')).every(line => width(line) <= slot)
  return fits ? names : names.map(name => name.split('\n')[0] ?? '')
}

/** What the chart library needs to draw a waterfall: an unseen base and one visible part per column. */
export const waterfallOption = (
  columns: readonly WaterfallColumn[],
  width: number,
  colours: Colours,
  words: Words,
) => {
  const colourOf = { total: colours.total, rise: colours.rise, fall: colours.fall, level: colours.quiet }
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, color: colours.ink },
    grid: { left: 4, right: 8, top: 26, bottom: 2, containLabel: true },
    xAxis: {
      type: 'category',
      data: labelsFor(columns.map(words.nameOf), (width - 44) / columns.length),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.ink, fontSize: 12, lineHeight: 16, interval: 0 },
    },
    yAxis: {
      type: 'value',
      ...axisOf(columns),
      axisLabel: { color: colours.quiet, fontSize: 11 },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      {
        type: 'bar',
        stack: 'waterfall',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: columns.map(column => (column.kind === 'total' ? 0 : column.from)),
      },
      {
        type: 'bar',
        stack: 'waterfall',
        silent: true,
        barMaxWidth: 46,
        data: columns.map(column => ({
          value: column.kind === 'total' ? column.to : Math.max(column.to - column.from, 0.4),
          itemStyle: {
            color: colourOf[column.kind],
            borderRadius: column.kind === 'total' ? [3, 3, 0, 0] : 2,
          },
          label: {
            show: true,
            position: 'top',
            color: column.kind === 'level' ? colours.quiet : colours.ink,
            fontSize: 12,
            fontWeight: column.kind === 'total' ? 600 : 400,
            formatter:
              column.kind === 'total' ? words.points(column.to) : signedPoints(column.change, words.points),
          },
        })),
      },
    ],
  }
}
