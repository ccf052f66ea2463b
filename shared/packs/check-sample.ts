import type { Inline, RichText } from '../domain/text/rich-text.ts'
import { inlinesOf } from '../domain/text/walk-rich-text.ts'
import { checkUnique, type PackProblem } from './problem.ts'
import type { Sample } from './sample.ts'

type Known = {
  readonly evidence: ReadonlySet<number>
  readonly indicators: ReadonlyMap<string, Sample['indicators'][number]>
  readonly rows: ReadonlySet<string>
}

const inlineProblem = (inline: Inline, { evidence, indicators, rows }: Known): string | null => {
  if (inline.type === 'evidenceRef') {
    const { evidence: number } = inline.attrs
    return evidence.has(Number(number)) ? null : `There is no evidence ${number}.`
  }
  if (inline.type === 'profileRef') {
    const { code } = inline.attrs
    return rows.has(code) ? null : `No profile table has a row ${code}.`
  }
  if (inline.type !== 'indicatorRef') return null
  const { indicator: code, series, year } = inline.attrs
  const indicator = indicators.get(code)
  if (indicator === undefined) return `There is no indicator ${code}.`
  if (year === null || indicator[series][year] !== undefined) return null
  return `Indicator ${code} has no value “${series}” for ${year}.`
}

const checkText = (path: string, text: RichText, known: Known): readonly PackProblem[] => {
  const inlines = inlinesOf(text).map(inline => inlineProblem(inline, known))
  const figures = text.content.map(block =>
    block.type === 'figure' && !known.evidence.has(Number(block.attrs.evidence))
      ? `There is no evidence ${block.attrs.evidence}.`
      : null,
  )
  return [...inlines, ...figures].flatMap(message => (message === null ? [] : [{ path, message }]))
}

const checkTexts = (path: string, texts: Readonly<Record<string, RichText>>, known: Known) =>
  Object.entries(texts).flatMap(([key, text]) => checkText(`${path}.${key}`, text, known))

const checkNumbers = (path: string, numbers: readonly number[], { evidence }: Known) =>
  numbers
    .filter(number => !evidence.has(number))
    .map(number => ({ path, message: `There is no evidence ${number}.` }))

const checkEarlier = (earlier: Sample['earlier'][number], path: string, known: Known) => {
  const keys = earlier.findings.flatMap(({ key, kind }) =>
    key !== undefined && kind === 'opportunity' ? [key] : [],
  )
  const { actions, team } = earlier
  return [
    ...checkTexts(`${path}.answers`, earlier.answers, known),
    ...checkUnique(`${path}.findings`, keys),
    ...actions.flatMap(({ finding, indicator, evidence }, index) => {
      const at = `${path}.actions[${index}]`
      const problems: PackProblem[] = [...checkNumbers(at, evidence, known)]
      if (!keys.includes(finding))
        problems.push({ path: at, message: `No opportunity has the key “${finding}”.` })
      if (indicator !== undefined && !known.indicators.has(indicator))
        problems.push({ path: at, message: `There is no indicator ${indicator}.` })
      return problems
    }),
    ...Object.entries(team.consensus).flatMap(([item, { visit }]) =>
      checkNumbers(`${path}.team.consensus.${item}`, visit?.evidence ?? [], known),
    ),
    ...team.visitChecks.flatMap(({ evidence }, index) =>
      checkNumbers(`${path}.team.visitChecks[${index}]`, evidence, known),
    ),
  ]
}

/** What a schema cannot say about a sample: numbers, codes and keys are used once and every reference leads somewhere. */
export const checkSample = (sample: Sample): readonly PackProblem[] => {
  const codes = Object.values(sample.profileRows).flatMap(rows => rows.map(({ code }) => code))
  const known: Known = {
    evidence: new Set(sample.evidence.map(({ number }) => number)),
    indicators: new Map(sample.indicators.map(indicator => [indicator.code, indicator])),
    rows: new Set(codes),
  }
  return [
    ...checkUnique(
      'evidence',
      sample.evidence.map(({ number }) => String(number)),
    ),
    ...checkUnique(
      'indicators',
      sample.indicators.map(({ code }) => code),
    ),
    ...checkUnique('profileRows', codes),
    ...checkTexts('profile', sample.profile, known),
    ...checkTexts('answers', sample.answers, known),
    ...sample.snippets.flatMap(({ text }, index) => checkText(`snippets[${index}]`, text, known)),
    ...sample.earlier.flatMap((earlier, index) => checkEarlier(earlier, `earlier[${index}]`, known)),
  ]
}
