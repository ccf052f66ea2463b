import type { Line } from '../read-lines.ts'
import type { Candidate, Why } from '../suggestions.ts'
import { fitShape, mended } from './fit-shape.ts'
import { formOf, withoutTail } from './number-form.ts'
import type { NumberLabel, NumberLabels } from './number-labels.ts'
import { isOtherNumber, namesOther } from './other-numbers.ts'
import { patentIn } from './patent-candidate.ts'
import { readValues } from './read-value.ts'

type Read = { readonly value: string; readonly confidence: number; readonly why: Why }

/** Labels that any document may have mean less than those of its kind. */
const vague = /^(?:编号|文号|文件编号|记录编号|no|number|document no|证书号|注册号|登记号|报告号)$/u
/** What is behind a label but is surely another number, such as that of a house or a credit code. */
const ofOthers = 0.3

const textBelow = (lines: readonly Line[], { at, page }: Line): string => {
  const next = lines[at + 1]
  return next !== undefined && next.page === page ? next.text : ''
}

/** The best reading of what stands behind one label; behind a bare label it is the next line. */
const readBehind = (behind: string, below: string, label: NumberLabel, own: boolean): Read | null => {
  const inLine = readValues(behind)
  const isBare = inLine.length === 0 && behind.replace(/[^\p{L}\p{N}]|[A-Za-z]/gu, '') === ''
  const values = isBare ? readValues(below) : inLine
  const first = values[0] === undefined ? undefined : withoutTail(values[0])
  if (first === undefined) return null
  const patent = /^[\s:]*Z/iu.test(behind) ? patentIn(behind.slice(0, 40)) : null
  if (patent !== null) return patent
  for (const value of values) {
    const fit = fitShape(value, label.shapes)
    if (fit === null) continue
    const sure = fit.misread ? 0.86 : 0.95
    const foreign = !own && isOtherNumber(fit.value)
    return { value: fit.value, confidence: foreign ? ofOthers : sure, why: 'label-and-shape' }
  }
  const whole = values.length > 1 && !/^ZL/iu.test(first) ? first.replace(/ (?=\d)/g, '') : first
  if (/^(?:19|20)\d{2}\D?$/u.test(first)) return null
  const form = formOf(whole)
  if (form === 0 && isOtherNumber(whole))
    return vague.test(label.word) ? null : { value: whole, confidence: ofOthers, why: 'label' }
  const sure = vague.test(label.word) ? 0.5 + 0.15 * form : 0.74 + 0.06 * form
  return { value: mended(whole), confidence: sure, why: 'label' }
}

const suits = (label: NumberLabel, kinds: readonly string[]): number => {
  const [best] = kinds
  if (best === undefined) return 0
  if (label.kinds.has(best)) return 0.03
  if (kinds.some(kind => label.kinds.has(kind))) return -0.05
  return vague.test(label.word) ? -0.15 : -0.35
}

/** Numbers behind labels that stand in the text as they are known, for documents that are probably of these kinds. */
export const labelledNumbers = (
  lines: readonly Line[],
  labels: NumberLabels,
  kinds: readonly string[],
): readonly Candidate[] =>
  lines.flatMap(line =>
    [...line.text.matchAll(labels.pattern)].flatMap((match): Candidate[] => {
      const label = labels.byWord.get(match[0].toLowerCase())
      const end = match.index + match[0].length
      if (label === undefined) return []
      if (namesOther(line.text.slice(0, end)) && !namesOther(match[0])) return []
      const own = kinds[0] !== undefined && label.kinds.has(kinds[0])
      const read = readBehind(line.text.slice(end), textBelow(lines, line), label, own)
      if (read === null) return []
      const early = line.at < 40 ? 0 : -0.1
      const confidence = Math.max(0.05, Math.min(0.98, read.confidence + suits(label, kinds) + early))
      return [{ value: read.value, page: line.page, quote: line.quote, confidence, why: read.why }]
    }),
  )
