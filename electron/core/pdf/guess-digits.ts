import type { Block, DossierModel } from '../../../shared/domain/dossier/model.ts'
import type { DigitGuess } from './nodes/press.ts'
import { type EvidencePlan, printedPages } from './nodes/printed-pages.ts'

const weight = (block: Block): number => {
  switch (block.type) {
    case 'paragraph':
      return block.runs.reduce((sum, run) => sum + ('text' in run ? run.text.length : 20), 20)
    case 'charts':
      return block.charts.length * 220
    case 'table':
    case 'grid':
      return block.rows.length * 60
    case 'figure':
      return 400
    default:
      return 60
  }
}

/**
 * How many digits the page number of an evidence will have, from the amount of text before it. A wrong guess
 * costs nothing but a line set anew after the pages are made.
 */
export const guessDigits = (model: DossierModel, plans: ReadonlyMap<number, EvidencePlan>): DigitGuess => {
  const written = model.parts.flatMap(part => part.blocks).reduce((sum, block) => sum + weight(block), 0)
  let page = Math.round(written / 1000) + model.parts.length * 2
  const digits = new Map<number, number>()
  for (const { number } of model.evidence) {
    digits.set(number, String(page + 1).length)
    page += printedPages(plans.get(number)).length
  }
  return number => digits.get(number) ?? 3
}
