export interface ChartFrame {
  readonly width: number
  readonly height: number
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly labels: readonly string[]
}

export const chartColours = ['#1c5d73', '#b8722c', '#6b7f3a', '#8a4a5e', '#5c6470'] as const

export const area = { left: 52, right: 18, top: 30, bottom: 34 } as const

/** The height on the picture of a value. */
export function yOf(frame: ChartFrame, value: number): number {
  const share = (value - frame.min) / (frame.max - frame.min)
  return frame.height - area.bottom - share * (frame.height - area.top - area.bottom)
}

/** The middle of the slot of a label. */
export function xOf(frame: ChartFrame, index: number): number {
  const slot = (frame.width - area.left - area.right) / Math.max(1, frame.labels.length)
  return area.left + slot * (index + 0.5)
}

const tickText = (value: number, span: number) => value.toFixed(span >= 20 ? 0 : span >= 2 ? 1 : 2)

/** Grid lines, axis labels and the unit. */
export function frameSvg(frame: ChartFrame, inside: string, every = 1): string {
  const ticks = Array.from({ length: 6 }, (_, index) => frame.min + ((frame.max - frame.min) * index) / 5)
  const lines = ticks
    .map(value => {
      const y = yOf(frame, value).toFixed(1)
      return `<line x1="${area.left}" x2="${frame.width - area.right}" y1="${y}" y2="${y}" stroke="#dddad4"/>
<text x="${area.left - 6}" y="${Number(y) + 4}" text-anchor="end" fill="#555">${tickText(value, frame.max - frame.min)}</text>`
    })
    .join('')
  const names = frame.labels
    .map((label, index) =>
      index % every === 0
        ? `<text x="${xOf(frame, index).toFixed(1)}" y="${frame.height - 14}" text-anchor="middle" fill="#333">${label}</text>`
        : '',
    )
    .join('')
  return svgPage(
    frame.width,
    frame.height,
    `${lines}<text x="6" y="16" fill="#555">${frame.unit}</text>${names}${inside}`,
  )
}

/** Wraps drawing code as a page for the browser. */
export function svgPage(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="display:block;background:#fff" font-family="Noto Sans CJK SC" font-size="12">${inside}</svg>`
}

/** Small marks with names at the top right. */
export function legend(width: number, names: readonly string[]): string {
  let x = width - area.right
  return [...names]
    .reverse()
    .map((name, back) => {
      const index = names.length - 1 - back
      x -= [...name].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 12 : 7), 26)
      return `<rect x="${x}" y="7" width="12" height="10" fill="${chartColours[index % chartColours.length]}"/><text x="${x + 16}" y="16" fill="#333">${name}</text>`
    })
    .join('')
}
