import { assessSpeed } from './assess-speed.ts'
import { firstScreen } from './first-screen.ts'
import { importEvidence } from './import-evidence.ts'
import { intake } from './intake.ts'
import { intakeWindow } from './intake-window.ts'
import { libraryWindow } from './library-window.ts'
import type { Line } from './measure.ts'
import { pdfSpeed } from './pdf-speed.ts'
import { saveAnswer } from './save-answer.ts'
import { searchSpeed } from './search-speed.ts'

/** Prints our figures beside those of peers and of the physical limit, measured in this run. */
const benches: readonly (() => Promise<readonly Line[]>)[] = [
  saveAnswer,
  importEvidence,
  intake,
  intakeWindow,
  searchSpeed,
  pdfSpeed,
  firstScreen,
  assessSpeed,
  libraryWindow,
]

const print = ({ name, against, ratio, atMost, detail }: Line): void => {
  const budget = atMost === null ? '        ' : `≤ ${atMost.toFixed(2)}`.padEnd(8)
  const mark = atMost === null ? ' ' : ratio <= atMost ? '✓' : '✗'
  console.log(`${mark} ${ratio.toFixed(2).padStart(7)} × ${against}  [${budget.trim()}]  ${name}: ${detail}`)
}

const wanted = process.argv[2]
for (const bench of benches) {
  if (wanted !== undefined && bench.name !== wanted) continue
  for (const line of await bench()) print(line)
}
