import type { DossierPhrases, Run, Runs } from '../../../../shared/domain/dossier/model.ts'
import type { Marks, StyledRun } from '../lines/line.ts'
import type { DigitGuess } from './press.ts'

export const evidenceAnchor = (number: number): string => `evidence-${number}`

type StyleRunsOptions = {
  readonly phrases: DossierPhrases
  readonly digits: DigitGuess
  readonly linkColor: string
  readonly style: (text: string, marks: Marks & { readonly bold?: boolean }) => StyledRun
}

/** `证据 E-12，第 87 页`, each piece leading to the evidence, the number filled in once it is known. */
const reference = (number: number, first: boolean, options: StyleRunsOptions): readonly StyledRun[] => {
  const { phrases, digits, linkColor, style } = options
  const anchor = evidenceAnchor(number)
  const marks = { link: anchor, color: linkColor }
  const [before = '', after = ''] = phrases.referencePage.split('{{page}}')
  return [
    style(`${first ? phrases.referenceFirst : ''}E-${number}`, marks),
    style(before, marks),
    style('0'.repeat(digits(number)), { ...marks, slot: anchor }),
    ...(after === '' ? [] : [style(after, marks)]),
  ]
}

const isReference = (run: Run | undefined): run is { readonly evidence: number } =>
  run !== undefined && 'evidence' in run

/** Gives running text its faces; evidence references that stand side by side share one pair of brackets. */
export const styleRuns = (runs: Runs, options: StyleRunsOptions): readonly StyledRun[] => {
  const { phrases, style } = options
  const out: StyledRun[] = []
  let open = false
  let said = ''
  for (const [index, run] of runs.entries()) {
    if ('lineBreak' in run) out.push(style('\n', {}))
    else if ('text' in run) {
      out.push(style(run.text, { bold: run.bold === true }))
      said = run.text
    } else {
      const first = !isReference(runs[index - 1])
      const inside = /[（(]\s*$/u.test(said)
      const seen = /(见|see)\s*$/iu.test(said)
      if (first) {
        open = !inside && !seen
        const opening = `${open ? phrases.referenceOpen : ''}${seen ? '' : phrases.referenceSee}`
        if (opening !== '') out.push(style(opening, {}))
      } else out.push(style(phrases.referenceNext, {}))
      out.push(...reference(run.evidence, first, options))
      if (open && !isReference(runs[index + 1])) out.push(style(phrases.referenceClose, {}))
    }
  }
  return out
}
