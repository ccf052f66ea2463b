import { svgPage } from './frame.ts'

/** A cause-and-effect drawing with six branches of two causes each. */
export function fishbone(
  effect: string,
  branches: readonly (readonly [string, readonly string[]])[],
): string {
  const drawn = branches
    .map(([name, causes], index) => {
      const upper = index % 2 === 0
      const foot = 250 + Math.floor(index / 2) * 210
      const head = foot - 130
      const tip = upper ? 50 : 370
      const twigs = causes
        .map((cause, at) => {
          const share = (at + 1) / (causes.length + 1)
          const x = head + (foot - head) * share
          const y = tip + (210 - tip) * share
          return `<line x1="${x - 118}" x2="${x}" y1="${y}" y2="${y}" stroke="#555"/><text x="${x - 116}" y="${y - 5}" font-size="12">${cause}</text>`
        })
        .join('')
      return `<line x1="${head}" y1="${tip}" x2="${foot}" y2="210" stroke="#1c5d73" stroke-width="2"/><rect x="${head - 26}" y="${upper ? tip - 28 : tip}" width="52" height="28" fill="#e3eef1" stroke="#1c5d73"/><text x="${head}" y="${upper ? tip - 9 : tip + 19}" text-anchor="middle" font-size="14">${name}</text>${twigs}`
    })
    .join('')
  return svgPage(
    860,
    420,
    `<line x1="20" y1="210" x2="720" y2="210" stroke="#1c5d73" stroke-width="4"/><path d="M735,210l-18,-9v18Z" fill="#1c5d73"/>${drawn}<rect x="736" y="184" width="112" height="52" fill="#f8e9e6" stroke="#b23a2e"/><text x="792" y="216" text-anchor="middle" font-size="16">${effect}</text>`,
  )
}
