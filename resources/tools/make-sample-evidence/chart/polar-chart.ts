import { svgPage } from './frame.ts'

/** A light distribution curve: a lamp that shines down with a cosine-like lobe. */
export function polarChart(size: number): string {
  const middle = size / 2
  const top = 60
  const radius = size - 110
  const at = (angle: number, share: number) =>
    `${(middle + Math.sin(angle) * radius * share).toFixed(1)},${(top + Math.cos(angle) * radius * share).toFixed(1)}`
  const half = Math.PI / 2
  const rings = [0.25, 0.5, 0.75, 1]
    .map(
      share =>
        `<path d="M${at(-half, share)}A${radius * share},${radius * share} 0 0 0 ${at(half, share)}" fill="none" stroke="#ccc"/><text x="${middle + 4}" y="${top + radius * share - 4}" font-size="11" fill="#777">${Math.round(1346 * share)}</text>`,
    )
    .join('')
  const rays = [-90, -60, -30, 0, 30, 60, 90]
    .map(
      angle =>
        `<path d="M${middle},${top}L${at((angle * Math.PI) / 180, 1)}" stroke="#ddd"/><text x="${at((angle * Math.PI) / 180, 1.06).split(',')[0]}" y="${at((angle * Math.PI) / 180, 1.06).split(',')[1]}" font-size="11" text-anchor="middle">${Math.abs(angle)}°</text>`,
    )
    .join('')
  const lobe = Array.from({ length: 61 }, (_, index) => {
    const angle = -half + (Math.PI * index) / 60
    return at(angle, Math.max(0, Math.cos(angle)) ** 1.06)
  }).join(' ')
  return svgPage(
    size,
    size,
    `${rings}${rays}<polygon points="${lobe}" fill="#1c5d7322" stroke="#1c5d73" stroke-width="2"/><text x="${middle}" y="24" text-anchor="middle">配光曲线 C0–C180(cd)</text>`,
  )
}
