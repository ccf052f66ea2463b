import { checkProvenance } from './check-provenance.ts'
import type { PrintStyle } from './print-style.ts'
import type { PackProblem } from './problem.ts'

/** Margins leave a type area of at least half the sheet each way, and no line is set tighter than its type. */
export const checkPrintStyle = (style: PrintStyle): readonly PackProblem[] => {
  const { widthMm, heightMm, topMm, bottomMm, bindingMm, outerMm } = style.page
  const problems: PackProblem[] = []
  const margins = [topMm, bottomMm, bindingMm, outerMm]
  const roomy = widthMm - bindingMm - outerMm >= widthMm / 2 && heightMm - topMm - bottomMm >= heightMm / 2
  if (margins.some(margin => margin < 0) || !roomy) {
    problems.push({ path: 'page', message: 'The margins leave no sensible room for the text.' })
  }
  for (const [name, text] of Object.entries(style.text)) {
    if (text.linePt < text.sizePt) {
      problems.push({
        path: `text.${name}`,
        message: `A line of ${text.linePt} pt is too tight for type of ${text.sizePt} pt.`,
      })
    }
  }
  return [...problems, ...checkProvenance(style)]
}
