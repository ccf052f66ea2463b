import type { Inline } from '../text/rich-text.ts'
import { valueWithUnit } from '../text/value-with-unit.ts'
import type { BuildContext } from './build-context.ts'
import type { Run, Runs } from './model.ts'

type IndicatorRef = Extract<Inline, { type: 'indicatorRef' }>['attrs']

const indicatorText = ({ indicator, series, year }: IndicatorRef, context: BuildContext): string => {
  const { words, snapshot, fill } = context
  const found =
    snapshot.indicators.find(one => one.id === indicator) ??
    snapshot.indicators.find(one => one.code === indicator)
  if (found === undefined) return words.missingIndicator
  if (year === null) return found.name
  const value = found[series][String(year)]
  return value === undefined
    ? fill(words.missingYear, { name: found.name, year })
    : valueWithUnit(value, found.unit, found.decimals)
}

const runOf = (inline: Inline, context: BuildContext): Run => {
  switch (inline.type) {
    case 'hardBreak':
      return { lineBreak: true }
    case 'evidenceRef': {
      const evidence = context.numberOf.get(inline.attrs.evidence)
      return evidence === undefined ? { text: context.words.missingEvidence } : { evidence }
    }
    case 'indicatorRef':
      return { text: indicatorText(inline.attrs, context) }
    case 'profileRef':
      return { text: inline.attrs.code }
    case 'text': {
      const marks = (inline.marks ?? []).map(mark => mark.type)
      return {
        text: inline.text,
        ...(marks.includes('bold') ? { bold: true } : {}),
        ...(marks.includes('italic') ? { italic: true } : {}),
      }
    }
  }
}

/** Inline content as printable runs; live references print what the firm file holds at this moment. */
export const richTextRuns = (inlines: readonly Inline[] | undefined, context: BuildContext): Runs =>
  (inlines ?? []).map(inline => runOf(inline, context))
