import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import type { EvidenceProblem } from '../merge/evidence-trouble.ts'
import type { PdfNode } from '../pdf-document.ts'
import { joinGroups } from './group.ts'
import type { Press } from './press.ts'
import { type EvidencePlan, printedPages, stampText } from './printed-pages.ts'
import { evidenceAnchor } from './style-runs.ts'
import { formGroups } from './table.ts'

export const evidencePageAnchor = (number: number, page: number): string =>
  page === 1 ? evidenceAnchor(number) : `${evidenceAnchor(number)}-${page}`

/** `证据 E-12 · 第 3 / 8 页` at the left, the title at the right, one line at the head of each page. */
const stamp = (press: Press, evidence: EvidenceModel, plan: EvidencePlan, page: number): PdfNode => {
  const text = stampText(press.phrases, evidence.label, plan, page)
  const size = press.style.text.note.sizePt
  const left = press.styled(text, 'note', { bold: true })
  const [label] = press.setStyled([left], { measure: press.measure, align: 'left' }, size)
  const [title] = press.set([{ text: evidence.title }], 'note', {
    measure: press.measure * 0.62,
    align: 'left',
  })
  const tag = [press.tag('P')]
  const id = evidencePageAnchor(evidence.number, page)
  const nodes: PdfNode[] = []
  if (label !== undefined) nodes.push(press.node(label, 'note', { tag, id }))
  if (title !== undefined)
    nodes.push(
      press.node({ ...title, offset: press.measure - title.width }, 'note', {
        tag,
        before: -press.leading('note'),
      }),
    )
  return { stack: nodes, pageBreak: 'before' }
}

const whyFacts = ({ phrases }: Press, problem: EvidenceProblem | undefined): string => {
  if (problem === undefined) return phrases.notPrintable
  return problem === 'redaction-outdated' || problem === 'no-pages' ? phrases.withheld : phrases.notReadable
}

const factsPage = (
  press: Press,
  evidence: EvidenceModel,
  problem: EvidenceProblem | undefined,
): readonly PdfNode[] => {
  const why = whyFacts(press, problem)
  const note = press.set([{ text: why }], 'body', { measure: press.measure, align: 'justify', indent: 2 })
  const title = press.set([{ text: `${evidence.label} ${evidence.title}` }], 'heading1', {
    measure: press.measure,
    align: 'center',
  })
  return [
    ...title.map((line, index) =>
      press.node(line, 'heading1', {
        tag: [press.tag('H3')],
        before: index === 0 ? press.height * 0.16 : 0,
        after: index === title.length - 1 ? 18 : 0,
      }),
    ),
    ...joinGroups(
      formGroups(
        press,
        evidence.facts.map(({ label, value }) => ({ label, value: [[{ text: value }]] })),
      ),
    ),
    ...note.map(line => press.node(line, 'body', { tag: [press.tag('P')] })),
  ]
}

/** The pages of one evidence; its own pages are drawn beneath the stamp when the page is. */
export const evidenceNodes = (
  press: Press,
  evidence: EvidenceModel,
  plan: EvidencePlan,
): readonly PdfNode[] => {
  const stamps = printedPages(plan).map((_, index) => stamp(press, evidence, plan, index + 1))
  return plan.kind === 'facts' ? [...stamps, ...factsPage(press, evidence, plan.problem)] : stamps
}
