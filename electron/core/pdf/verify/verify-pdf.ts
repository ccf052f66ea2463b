import { closeSync, fstatSync, openSync } from 'node:fs'
import type { DossierModel } from '../../../../shared/domain/dossier/model.ts'
import type { BuildReport } from '../build-report.ts'
import { type EvidencePlan, printedPages, stampText } from '../nodes/printed-pages.ts'
import type { EvidenceTrace } from '../submitted/evidence-traces.ts'
import { createPageText, pageObjects } from './page-text.ts'
import { PdfMismatch } from './pdf-mismatch.ts'
import { readBack } from './read-back.ts'
import { verifyRemoved } from './verify-removed.ts'

const compact = (text: string): string => text.replace(/\s+/g, '')

/**
 * Reads a written dossier back from the disk: the same bytes, every object where the file's own table says, the
 * same number of pages, every evidence stamped on its first and last page, read through the embedded fonts, and
 * nothing of what was kept back.
 * Throws `PdfMismatch`. Needs the memory of one page, whatever the size of the file.
 */
export const verifyPdf = (
  path: string,
  model: DossierModel,
  report: BuildReport,
  plans: ReadonlyMap<number, EvidencePlan>,
  traces: readonly EvidenceTrace[] = [],
): void => {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size !== report.size) throw new PdfMismatch(`${size} bytes instead of ${report.size}`)
    const pdf = readBack(file, size)
    if (pdf.sha256 !== report.sha256) throw new PdfMismatch('another content')
    const pages = pageObjects(pdf)
    if (pages.length !== report.pages)
      throw new PdfMismatch(`${pages.length} pages instead of ${report.pages}`)
    const textOf = createPageText(pdf)
    for (const { number, firstPage, lastPage } of report.evidence) {
      const label = model.evidence.find(one => one.number === number)?.label ?? ''
      const plan = plans.get(number)
      for (const [on, page] of new Map([
        [firstPage, 1],
        [lastPage, printedPages(plan).length],
      ])) {
        const stamp = stampText(model.phrases, label, plan, page)
        if (!compact(textOf(pages[on - 1] ?? 0)).includes(compact(stamp)))
          throw new PdfMismatch(`no stamp of ${label} on page ${on}`)
      }
    }
    verifyRemoved(pdf, pages, textOf, model, traces)
  } finally {
    closeSync(file)
  }
}
