import { escapePattern } from '../../text/escape-pattern.ts'
import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import { atFirm, atIndicator, atProfile } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

const factor: Readonly<Record<string, number>> = { 亿元: 10_000, 万元: 1, 人: 1, 名: 1 }
const units = { employees: '人|名', revenue: '亿元|万元' } as const

type Told = {
  readonly where: { readonly zh: string; readonly en: string }
  readonly value: number
  readonly place: ReturnType<typeof atProfile>
  readonly quote: string
}

/** What the profile says: a name of the fact, at most a few characters, the number and its unit. */
const toldInProfile = (index: ExaminerIndex, names: string, unit: string): readonly Told[] => {
  const pattern = new RegExp(
    `(?<=^|[\\s，。；、：:年]|公司|其中)(?:${names})[^\\d，。；、]{0,8}(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${unit})`,
    'u',
  )
  return [...index.profile].flatMap(([code, text]): Told[] => {
    for (const sentence of text.sentences) {
      const found = pattern.exec(sentence)
      const year = /(?<!\d)(?:19|20)\d{2}(?=\s*年)/u.exec(sentence.slice(0, found?.index ?? 0))?.[0]
      if (found === null) continue
      if (year !== undefined && Number(year) !== index.snapshot.assessment.year) continue
      const value = Number((found[1] ?? '').replaceAll(',', '')) * (factor[found[2] ?? ''] ?? 1)
      const where = { zh: `组织概述 ${code}`, en: `profile ${code}` }
      return [{ where, value, place: atProfile(code), quote: quoteOf(sentence, found.index) }]
    }
    return []
  })
}

const toldInRegister = (
  { snapshot, words: finder }: ExaminerIndex,
  words: readonly string[],
): readonly Told[] =>
  snapshot.indicators.flatMap(({ id, name, unit, actual }) => {
    const value = actual[snapshot.assessment.year]
    const found = finder.first(name, words)
    if (value === undefined || found?.word !== name) return []
    const where = { zh: `指标“${name}”`, en: `indicator “${name}”` }
    return [{ where, value: value * (factor[unit] ?? 1), place: atIndicator(id), quote: '' }]
  })

/** Whether the assessment is of the newest year: the firm's facts and the profile are those of today. */
const isCurrent = ({ snapshot }: ExaminerIndex): boolean =>
  !snapshot.indicators.some(({ actual }) =>
    Object.keys(actual).some(year => Number(year) > snapshot.assessment.year),
  )

/**
 * The number of employees or the revenue, told differently by the firm's facts, the profile and the register; looked at
 * in the assessment of the newest year only.
 */
export const firmFigureDiffers = defineCheck({
  params: { fact: ['employees', 'revenue'], words: 'word-lists', names: 'texts' },
  gives: ['first', 'firstValue', 'other', 'otherValue'],
  run: (index, { fact, words, names }) => {
    if (!isCurrent(index)) return []
    const { employees } = index.snapshot.firm
    const own: readonly Told[] =
      fact === 'revenue' || employees === null
        ? []
        : [
            {
              where: { zh: '企业信息', en: 'firm facts' },
              value: employees,
              place: atFirm('employees'),
              quote: '',
            },
          ]
    const told = [
      ...own,
      ...toldInRegister(index, words),
      ...toldInProfile(index, names.map(escapePattern).join('|'), units[fact]),
    ]
    const [first, ...rest] = told
    if (first === undefined) return []
    return rest
      .filter(other => Math.abs(other.value - first.value) > Math.abs(first.value) * 0.005)
      .map(other => ({
        place: other.place,
        quote: other.quote,
        says: {
          first: first.where,
          firstValue: first.value,
          other: other.where,
          otherValue: other.value,
        },
      }))
  },
})
