import { printedAs } from '../../evidence/printed-as.ts'
import { type Remark, remark } from '../remark.ts'
import type { SnapshotEvidence } from '../snapshot.ts'

/** Whether the pages of a file are as good as known to be readable: those of a PDF were counted. */
const wasOpened = ({ mediaType, pages }: SnapshotEvidence): boolean =>
  mediaType === 'application/pdf' && pages !== undefined

/** What will be a page of facts in the dossier, because nothing prints such a file or because it does not open. */
export const checkPrinting = (one: SnapshotEvidence): readonly Remark[] => {
  const about = { number: one.number, title: one.facts.title, file: one.fileName }
  if (printedAs(one.mediaType) === 'facts')
    return [remark('evidence-facts-only', 'info', 'evidence', one.id, about)]
  if (one.unreadable === undefined || wasOpened(one)) return []
  return [remark(`evidence-${one.unreadable}`, 'warning', 'evidence', one.id, about)]
}
