import { type ChartFrame, chartColours, frameSvg, legend, xOf, yOf } from './frame.ts'

export interface LineSeries {
  readonly name: string
  readonly values: readonly number[]
}

/** A line chart with points; `limits` are dashed lines across it, such as control limits or targets. */
export function lineChart(
  frame: ChartFrame,
  series: readonly LineSeries[],
  options: { limits?: readonly (readonly [string, number])[]; values?: boolean; every?: number } = {},
): string {
  const lines = series.map(({ values }, index) => {
    const colour = chartColours[index % chartColours.length]
    const points = values.map((value, at) => [xOf(frame, at), yOf(frame, value)] as const)
    const dots = points
      .map(([x, y]) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="${colour}"/>`)
      .join('')
    const numbers = options.values
      ? points
          .map(
            ([x, y], at) =>
              `<text x="${x.toFixed(1)}" y="${(y + (index === 0 ? -8 : 18)).toFixed(1)}" text-anchor="middle" fill="${colour}">${values[at]}</text>`,
          )
          .join('')
      : ''
    const path = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${numbers}`
  })
  const limits = (options.limits ?? []).map(([name, value]) => {
    const y = yOf(frame, value).toFixed(1)
    return `<line x1="52" x2="${frame.width - 70}" y1="${y}" y2="${y}" stroke="#b23a2e" stroke-dasharray="6 4"/><text x="${frame.width - 66}" y="${Number(y) + 4}" fill="#b23a2e" font-size="11">${name} ${value}</text>`
  })
  const named =
    series.length > 1
      ? legend(
          frame.width,
          series.map(one => one.name),
        )
      : ''
  return frameSvg(frame, limits.join('') + lines.join('') + named, options.every)
}
