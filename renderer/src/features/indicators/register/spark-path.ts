type Values = Readonly<Record<string, number>>

type SparkLine = {
  /** An SVG path; empty with fewer than two values. */
  readonly path: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

type SparkBox = { readonly width: number; readonly height: number; readonly margin: number }

const round = (value: number): number => Math.round(value * 10) / 10

/**
 * Small lines over common years and a common scale, in the order of the series. The lowest value of all lies at the
 * foot, the highest at the top; when all are the same they lie in the middle.
 */
export const sparkLines = (
  series: readonly Values[],
  { width, height, margin }: SparkBox,
): readonly SparkLine[] => {
  const years = [...new Set(series.flatMap(values => Object.keys(values).map(Number)))].toSorted(
    (a, b) => a - b,
  )
  const all = series.flatMap(values => Object.values(values))
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const x = (year: number): number =>
    round(last === first ? width / 2 : margin + ((year - first) / (last - first)) * (width - 2 * margin))
  const y = (value: number): number =>
    round(
      high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin),
    )
  return series.map(values => {
    const points = years.flatMap(year => {
      const value = values[String(year)]
      return value === undefined ? [] : [{ x: x(year), y: y(value) }]
    })
    const path = points.length < 2 ? '' : `M${points.map(point => `${point.x} ${point.y}`).join('L')}`
    return { path, points }
  })
}
