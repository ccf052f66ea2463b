import type { Content } from 'pdfmake/interfaces.js'
import type { PageShooter } from '../image/page-shooter.ts'
import { type PrintJob, printPdf } from '../pdf/print-pdf.ts'
import type { EvidenceEntry, Recipe } from '../recipe.ts'

type Look = Pick<PrintJob, 'pageSize' | 'landscape' | 'fontSize' | 'font'>

/** A recipe for a paged document whose head line is its number and title. */
export function plainReport(
  compose: (facts: EvidenceEntry['facts'], shooter: PageShooter) => Promise<Content[]>,
  look: Look = {},
): Recipe {
  return async ({ facts }, shooter) =>
    printPdf({
      title: facts.title,
      author: facts.issuer,
      date: facts.issuedOn,
      runningHead: [facts.documentNumber, facts.title].filter(Boolean).join('  '),
      content: await compose(facts, shooter),
      ...look,
    })
}
