import { svgPage } from './frame.ts'

/** Importance across, score upwards, parted at the averages; names beside the points. */
export function quadrantChart(points: readonly (readonly [string, number, number])[]): string {
  const width = 720
  const height = 460
  const x = (value: number) => 50 + ((value - 40) / 56) * (width - 80)
  const y = (value: number) => height - 40 - ((value - 84) / 10) * (height - 70)
  const mean = (index: 1 | 2) => points.reduce((sum, point) => sum + point[index], 0) / points.length
  const marks = points
    .map(
      ([name, across, up], index) =>
        `<circle cx="${x(across).toFixed(1)}" cy="${y(up).toFixed(1)}" r="4.5" fill="#1c5d73"/><text x="${x(across).toFixed(1)}" y="${(y(up) + (index % 2 === 0 ? -8 : 17)).toFixed(1)}" text-anchor="middle" font-size="10.5" fill="#333">${name.replace(/[((].*$/, '')}</text>`,
    )
    .join('')
  const lines = `<line x1="${x(mean(1))}" x2="${x(mean(1))}" y1="20" y2="${height - 40}" stroke="#b23a2e" stroke-dasharray="6 4"/><line x1="50" x2="${width - 30}" y1="${y(mean(2))}" y2="${y(mean(2))}" stroke="#b23a2e" stroke-dasharray="6 4"/>`
  return svgPage(
    width,
    height,
    `<rect x="50" y="20" width="${width - 80}" height="${height - 60}" fill="none" stroke="#999"/>${lines}${marks}<text x="${width / 2}" y="${height - 12}" text-anchor="middle">重要度 →</text><text x="8" y="14">满意度 ↑</text>`,
  )
}
