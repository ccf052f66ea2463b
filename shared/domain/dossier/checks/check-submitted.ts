import type { CheckContext } from '../check-context.ts'
import { type Remark, remark } from '../remark.ts'
import { isWithheld } from '../select-evidence.ts'
import type { SnapshotEvidence } from '../snapshot.ts'

/** The chosen pages that the file does not have. */
const missingPages = ({ shown, pages }: SnapshotEvidence): readonly number[] =>
  shown === undefined || pages === undefined ? [] : shown.filter(page => page > pages)

/** What was chosen and blackened of an evidence must fit its present content. */
export const checkSubmitted = (one: SnapshotEvidence, context: CheckContext): readonly Remark[] => {
  const about = { number: one.number, title: one.facts.title }
  const part = context.snapshot.template.parts.find(candidate => candidate.type === 'evidence')?.id ?? ''
  const missing = missingPages(one)
  const remarks: Remark[] = []
  if (isWithheld(one)) remarks.push(remark('redaction-outdated', 'blocking', 'evidence', one.id, about))
  if (missing.length > 0) {
    const params = { ...about, pages: missing.join(context.comma), count: one.pages ?? 0 }
    remarks.push(remark('pages-missing', 'blocking', 'dossier', part, params))
  } else if (one.outdated?.includes('pages') === true)
    remarks.push(remark('pages-outdated', 'warning', 'dossier', part, about))
  return remarks
}
