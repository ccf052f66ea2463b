import { area, type ChartFrame, chartColours, frameSvg, legend, xOf, yOf } from './frame.ts'
import type { LineSeries } from './line-chart.ts'

/** Upright bars side by side, with their values on top. */
export function barChart(frame: ChartFrame, series: readonly LineSeries[], gap = 0.36): string {
  const slot = (frame.width - area.left - area.right) / frame.labels.length
  const bar = (slot * (1 - gap)) / series.length
  const bars = series.flatMap(({ values }, index) =>
    values.map((value, at) => {
      const x = xOf(frame, at) - (bar * series.length) / 2 + bar * index
      const y = yOf(frame, value)
      const number =
        bar >= 20
          ? `<text x="${(x + bar / 2).toFixed(1)}" y="${(y - 4).toFixed(1)}" text-anchor="middle" font-size="11" fill="#333">${value}</text>`
          : ''
      return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(1, bar - 1).toFixed(1)}" height="${(frame.height - area.bottom - y).toFixed(1)}" fill="${chartColours[index % chartColours.length]}"/>${number}`
    }),
  )
  const named =
    series.length > 1
      ? legend(
          frame.width,
          series.map(one => one.name),
        )
      : ''
  return frameSvg(frame, bars.join('') + named)
}

/** Bars in falling order with the cumulated share as a line (Pareto). */
export function paretoChart(
  width: number,
  height: number,
  unit: string,
  causes: readonly (readonly [string, number])[],
): string {
  const total = causes.reduce((sum, [, count]) => sum + count, 0)
  const frame: ChartFrame = {
    width: width - 40,
    height,
    min: 0,
    max: total,
    unit,
    labels: causes.map(([name]) => name),
  }
  let running = 0
  const shares = causes.map(([, count]) => {
    running += count
    return running
  })
  const path = shares
    .map((value, at) => `${xOf(frame, at).toFixed(1)},${yOf(frame, value).toFixed(1)}`)
    .join(' ')
  const marks = shares
    .map(
      (value, at) =>
        `<text x="${xOf(frame, at).toFixed(1)}" y="${(yOf(frame, value) - 8).toFixed(1)}" text-anchor="middle" font-size="11" fill="#b8722c">${((value / total) * 100).toFixed(1)}%</text>`,
    )
    .join('')
  const bars = barChart(frame, [{ name: '', values: causes.map(([, count]) => count) }])
  return bars.replace(
    '</svg>',
    `<polyline points="${path}" fill="none" stroke="#b8722c" stroke-width="2"/>${marks}</svg>`,
  )
}

/** Lying bars for long names. */
export function rankChart(
  width: number,
  rows: readonly (readonly [string, number])[],
  max: number,
  unit: string,
): { svg: string; height: number } {
  const height = rows.length * 28 + 16
  const inside = rows
    .map(([name, value], index) => {
      const y = index * 28 + 10
      const length = ((width - 250) * value) / max
      return `<text x="172" y="${y + 14}" text-anchor="end" fill="#333">${name}</text><rect x="180" y="${y}" width="${length.toFixed(1)}" height="18" fill="#1c5d73"/><text x="${(188 + length).toFixed(1)}" y="${y + 14}" fill="#333">${value}${unit}</text>`
    })
    .join('')
  return {
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" style="display:block;background:#fff" font-family="Noto Sans CJK SC" font-size="12">${inside}</svg>`,
  }
}
