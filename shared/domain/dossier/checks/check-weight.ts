import { printedAs } from '../../evidence/printed-as.ts'
import type { CheckContext } from '../check-context.ts'
import { formatNumber } from '../format-number.ts'
import { type Remark, remark } from '../remark.ts'
import { selectEvidence } from '../select-evidence.ts'
import type { SnapshotEvidence } from '../snapshot.ts'

/** The newest PDF of a dossier; bytes. */
type BuiltWeight = {
  readonly size: number
  /** What became of the budget that it was built under; null where there was none. */
  readonly limit: {
    readonly budget: number
    readonly before: number
    /** Dots per inch that images were reduced to; null when nothing had to be. */
    readonly dpi: number | null
    readonly heaviest: readonly { readonly number: number; readonly after: number }[]
  } | null
}

/** The budget of a dossier's PDF and the newest one that was built; bytes. */
export type DossierWeight = { readonly budget: number; readonly built: BuiltWeight | null }

/** Heaviest evidence that a remark names. */
const named = 3

/** Bytes as the screens say them: `18.9 MB`, `5 MB`. */
const sizeText = (bytes: number): string => `${formatNumber(Math.round((bytes / (1 << 20)) * 10) / 10)} MB`

/** About how much of a PDF an evidence takes: its file, or its share where pages were chosen. */
const weightOf = ({ mediaType, size, shown, pages = 0 }: SnapshotEvidence): number => {
  if (printedAs(mediaType) === 'facts') return 0
  return shown === undefined || pages === 0 ? size : (size * Math.min(shown.length, pages)) / pages
}

const checkBuilt = (budget: number, built: BuiltWeight, context: CheckContext, part: string): Remark[] => {
  const { size, limit } = built
  const [max, now] = [sizeText(budget), sizeText(size)]
  if (limit === null || limit.budget !== budget)
    return size > budget
      ? [remark('size-not-fitted', 'warning', 'dossier', 'settings', { size: now, budget: max })]
      : []
  if (limit.dpi === null) return []
  const { before, dpi, heaviest } = limit
  const about = { before: sizeText(before), size: now, budget: max, dpi }
  if (size <= budget) return [remark('size-reduced', 'info', 'dossier', 'settings', about)]
  const list = heaviest.slice(0, named).map(one => `E-${one.number}`)
  return [remark('size-over', 'warning', 'dossier', part, { ...about, list: list.join(context.comma) })]
}

/** Whether the PDF keeps its budget: by the one built last, before the first by the files that go in. */
export const checkWeight = (weight: DossierWeight | null, context: CheckContext): readonly Remark[] => {
  if (weight === null) return []
  const { budget, built } = weight
  const part = context.snapshot.template.parts.find(one => one.type === 'evidence')?.id ?? 'settings'
  if (built !== null) return checkBuilt(budget, built, context, part)
  const sum = selectEvidence(context.snapshot).reduce((total, one) => total + weightOf(one), 0)
  const about = { size: sizeText(sum), budget: sizeText(budget) }
  return sum > budget ? [remark('size-expected', 'warning', 'dossier', part, about)] : []
}
