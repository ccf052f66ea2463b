import type { EvidenceKind } from '../../../../packs/evidence-kinds.ts'
import { bestOf } from '../best-of.ts'
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../read-lines.ts'
import type { Candidate, Why } from '../suggestions.ts'
import { fitShape } from './fit-shape.ts'
import { type NumberLabel, type NumberLabels, numberLabels } from './number-labels.ts'
import { patentNumberIn } from './patent-number.ts'
import { formalNumberIn, readValues } from './read-value.ts'
import { withProvince } from './with-province.ts'

type Read = { readonly value: string; readonly confidence: number; readonly why: Why }

/** Labels that any document may have mean less than those of its kind. */
const vague = /^(?:编号|文号|文件编号|记录编号|no|number|document no|证书号|注册号|登记号|报告号)$/u

const isDate = (value: string): boolean => {
  const [date] = findDates(value)
  return date !== undefined && date.to - date.from >= value.length - 1
}

const patentIn = (text: string): Read | null => {
  const patent = patentNumberIn(text)
  if (patent === null) return null
  return patent.valid
    ? { value: patent.text, confidence: 0.97, why: 'check-digit' }
    : { value: patent.text, confidence: 0.55, why: 'check-digit-wrong' }
}

const pageText = (lines: readonly Line[], { at, page }: Line): string => {
  const next = lines[at + 1]
  return next !== undefined && next.page === page ? next.text : ''
}

/** The best reading of what stands behind one label; behind a bare label it is the next line. */
const readBehind = (behind: string, below: string, label: NumberLabel): Read | null => {
  const own = readValues(behind)
  const values = own.length === 0 && behind.replace(/[\s:.()A-Za-z]/g, '') === '' ? readValues(below) : own
  const [first] = values
  if (first === undefined) return null
  const patent = /^[\s:]*Z/iu.test(behind) ? patentIn(behind.slice(0, 40)) : null
  if (patent !== null) return patent
  for (const value of values) {
    const fit = fitShape(value, label.shapes)
    if (fit !== null)
      return { value: fit.value, confidence: fit.misread ? 0.86 : 0.95, why: 'label-and-shape' }
  }
  const whole = values.length > 1 && !/^ZL/iu.test(first) ? first.replace(/ (?=\d)/g, '') : first
  if (isDate(first) || /^(?:19|20)\d{2}$/.test(first)) return null
  return { value: whole, confidence: vague.test(label.word) ? 0.55 : 0.78, why: 'label' }
}

const suits = (label: NumberLabel, kinds: readonly string[]): number => {
  const [best] = kinds
  if (best === undefined) return 0
  if (label.kinds.has(best)) return 0.03
  return kinds.some(kind => label.kinds.has(kind)) ? -0.05 : -0.35
}

const labelled = (
  lines: readonly Line[],
  labels: NumberLabels,
  kinds: readonly string[],
): readonly Candidate[] =>
  lines.flatMap(line =>
    [...line.text.matchAll(labels.pattern)].flatMap((match): Candidate[] => {
      const label = labels.byWord.get(match[0].toLowerCase())
      if (label === undefined) return []
      const read = readBehind(line.text.slice(match.index + match[0].length), pageText(lines, line), label)
      if (read === null) return []
      const early = line.at < 40 ? 0 : -0.1
      const confidence = Math.max(0.05, Math.min(0.98, read.confidence + suits(label, kinds) + early))
      return [{ value: read.value, page: line.page, quote: line.quote, confidence, why: read.why }]
    }),
  )

/** Numbers that show what they are by their shape alone: patents, and those of the kind it probably is. */
const bare = (lines: readonly Line[], kind: EvidenceKind | undefined): readonly Candidate[] => {
  const shapes = kind?.numbers.flatMap(one => one.shapes.filter(shape => !shape.startsWith('[\\dA-Z]'))) ?? []
  return lines.slice(0, 200).flatMap(({ text, page, quote, at }): Candidate[] => {
    const read = patentIn(text)
    const formal = at < 30 ? formalNumberIn(text) : null
    const number = /[A-Z0-9][A-Z0-9-]{7,30}/u.exec(text)
    const fit = number === null || shapes.length === 0 ? null : fitShape(number[0], shapes)
    return [
      ...(read === null ? [] : [{ ...read, page, quote }]),
      ...(formal === null ? [] : [{ value: formal, page, quote, confidence: 0.6, why: 'shape' as const }]),
      ...(fit === null
        ? []
        : [{ value: fit.value, page, quote, confidence: fit.misread ? 0.5 : 0.65, why: 'shape' as const }]),
    ]
  })
}

/** Proposals for the number of a document, by the labels and shapes of `all` kinds and of what it probably is (`likely`). */
export const suggestNumbers = (
  lines: readonly Line[],
  all: readonly EvidenceKind[],
  likely: readonly EvidenceKind[],
): readonly Candidate[] => {
  const labels = numberLabels(all)
  const ids = likely.map(({ id }) => id)
  return bestOf([...labelled(lines, labels, ids), ...bare(lines, likely[0])].map(withProvince(lines)))
}
