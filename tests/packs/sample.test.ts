import { describe, expect, test } from 'vitest'
import { checkCreditCode } from '../../shared/domain/credit-code/check-credit-code.ts'
import { proposePercent } from '../../shared/domain/scoring/propose-percent.ts'
import { scoreAssessment } from '../../shared/domain/scoring/score-assessment.ts'
import { countRichText } from '../../shared/domain/text/count-characters.ts'
import type { RichText } from '../../shared/domain/text/rich-text.ts'
import { inlinesOf } from '../../shared/domain/text/walk-rich-text.ts'
import type { FormField } from '../../shared/packs/dossier-template.ts'
import { readPack } from './read-pack.ts'

const sample = readPack('sample', 'lamp-maker')
const instrument = readPack('instrument', sample.instrument.id, sample.instrument.version)
const template = readPack('dossier-template', sample.template.id, sample.template.version)

const items = instrument.categories.flatMap(category => category.items)
const leaves = items.flatMap(item => item.leaves.map(leaf => ({ code: leaf.code, scale: item.scale })))
const leafCodes = leaves.map(leaf => leaf.code)
const resultLeaves = leaves.filter(leaf => leaf.scale === 'results').map(leaf => leaf.code)
const years = ['2021', '2022', '2023', '2024', '2025']

const textOf = (text: RichText): string =>
  inlinesOf(text)
    .map(inline => (inline.type === 'text' ? inline.text : ''))
    .join('')
const referencesIn = (text: RichText): readonly number[] =>
  inlinesOf(text).flatMap(inline => (inline.type === 'evidenceRef' ? [Number(inline.attrs.evidence)] : []))
const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0

const series = (code: string): Readonly<Record<string, number>> => {
  const found = sample.indicators.find(indicator => indicator.code === code)
  if (found === undefined) throw new Error(`no indicator ${code}`)
  return found.actual
}
const at = (code: string, year: string): number => series(code)[year] ?? Number.NaN

describe('the words', () => {
  test('answer all 38 leaves with at least 30,000 Chinese characters', () => {
    expect(Object.keys(sample.answers).sort()).toEqual([...leafCodes].sort())
    expect(leafCodes).toHaveLength(38)
    const total = Object.values(sample.answers).reduce((sum, answer) => sum + han(textOf(answer)), 0)
    expect(total).toBeGreaterThanOrEqual(30_000)
    const limit = template.limits.find(entry => entry.part === 'report')?.maxCharacters ?? 0
    const counted = Object.values(sample.answers).reduce((sum, answer) => sum + countRichText(answer), 0)
    expect(counted).toBeLessThanOrEqual(limit)
  })

  test('every process leaf names evidence, and every reference leads to an evidence that proves something', () => {
    const numbers = new Set(sample.evidence.map(evidence => evidence.number))
    for (const { code, scale } of leaves) {
      const references = referencesIn(sample.answers[code] ?? { type: 'doc', content: [] })
      if (scale === 'process') expect(references.length, code).toBeGreaterThan(0)
      for (const number of references) expect(numbers.has(number), `${code} → ${number}`).toBe(true)
    }
  })

  test('no sentence of 20 characters or more is told twice', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [code, answer] of Object.entries(sample.answers)) {
      for (const sentence of textOf(answer).split(/[。；]/u)) {
        if (sentence.length < 20) continue
        if (seen.has(sentence)) twice.push(`${seen.get(sentence)} ${code} ${sentence}`)
        seen.set(sentence, code)
      }
    }
    expect(twice).toEqual([])
  })

  test('paragraphs of process leaves hold facts: a figure, a document or a date, and no slogans', () => {
    for (const { code } of leaves) {
      const text = textOf(sample.answers[code] ?? { type: 'doc', content: [] })
      expect(/[0-9]/.test(text), code).toBe(true)
      expect(text, code).not.toMatch(/高度重视|不断提升|国家级|最高级|最佳|驰名商标/u)
    }
  })

  test('the profile fills every field within its limit and names each challenge and advantage', () => {
    const fields = instrument.profile.sections.flatMap(section => section.fields.map(field => field.id))
    expect(Object.keys(sample.profile).sort()).toEqual([...fields].sort())
    const counted = Object.values(sample.profile).reduce((sum, text) => sum + countRichText(text), 0)
    expect(counted).toBeGreaterThan(1_500)
    expect(counted).toBeLessThanOrEqual(instrument.profile.maxCharacters)
    const profile = Object.values(sample.profile).map(textOf).join('')
    const strategy = textOf(sample.answers['4.2.2.3'] ?? { type: 'doc', content: [] })
    const results = resultLeaves
      .map(code => textOf(sample.answers[code] ?? { type: 'doc', content: [] }))
      .join('')
    for (const id of ['C1', 'C2', 'C3', 'C4', 'C5', 'A1', 'A2', 'A3', 'A4', 'A5']) {
      expect(
        [profile, strategy, results].map(text => text.includes(id)),
        id,
      ).toEqual([true, true, true])
    }
  })
})

describe('the assessment', () => {
  test('scores all 23 items with a reason, near the proposal of the bands, between 430 and 520', () => {
    expect(Object.keys(sample.scores).sort()).toEqual(items.map(item => item.code).sort())
    for (const item of items) {
      const score = sample.scores[item.code]
      const scale = instrument.scales.find(entry => entry.id === item.scale)
      if (score === undefined || scale === undefined) throw new Error(item.code)
      expect(score.percent % scale.step, item.code).toBe(0)
      const proposal = proposePercent(scale, score.bands)
      expect(Math.abs((proposal.percent ?? -100) - score.percent), item.code).toBeLessThanOrEqual(5)
    }
    const { total, scoredItems } = scoreAssessment(instrument, sample.scores)
    expect({ total, scoredItems }).toEqual({ total: 481, scoredItems: 23 })
  })

  test('each item has at least two strengths and two opportunities, each told once', () => {
    for (const item of items) {
      const kinds = sample.findings.filter(finding => finding.item === item.code).map(finding => finding.kind)
      expect(kinds.filter(kind => kind === 'strength').length, item.code).toBeGreaterThanOrEqual(2)
      expect(kinds.filter(kind => kind === 'opportunity').length, item.code).toBeGreaterThanOrEqual(2)
    }
    const texts = sample.findings.map(finding => finding.text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the indicators', () => {
  test('codes are unique; K-codes sit under the leaf and direction of the instrument', () => {
    const codes = sample.indicators.map(indicator => indicator.code)
    expect(new Set(codes).size).toBe(codes.length)
    const known = new Map(
      items.flatMap(item =>
        item.leaves.flatMap(leaf =>
          leaf.indicators.map(kind => [kind.id, { leaf: leaf.code, kind }] as const),
        ),
      ),
    )
    for (const indicator of sample.indicators.filter(entry => entry.code.startsWith('K-'))) {
      const place = known.get(indicator.code)
      expect(place?.leaf, indicator.code).toBe(indicator.leaf)
    }
  })

  test('each result leaf has at least four series of five years with targets, and a rival or a benchmark', () => {
    for (const leaf of resultLeaves) {
      const own = sample.indicators.filter(indicator => indicator.leaf === leaf)
      const complete = own.filter(
        indicator => Object.keys(indicator.target).length === 5 && Object.keys(indicator.actual).length === 5,
      )
      expect(complete.length, leaf).toBeGreaterThanOrEqual(4)
      expect(
        own.some(entry => Object.keys(entry.rival).length + Object.keys(entry.benchmark).length > 0),
        leaf,
      ).toBe(true)
    }
    for (const indicator of sample.indicators)
      expect(Object.keys(indicator.actual).sort(), indicator.code).toEqual(years)
  })

  test.each([
    ['SALES', [18600, 19200, 22400, 26800, 31200]],
    ['VOLUME', [210, 214.5, 246, 288, 330]],
    ['K-4.7.3.3-1', [1.05, 1.08, 1.22, 1.41, 1.58]],
    ['K-4.7.4-12', [1042, 1056, 1299, 1608, 1934]],
    ['K-4.7.4-2', [1321, 1267, 1702, 2198, 2746]],
    ['K-4.7.5-9', [3.4, 3.6, 4, 4.3, 4.6]],
    ['NEWRATIO', [24, 26.5, 31, 35.5, 38.2]],
    ['EMP', [312, 306, 318, 331, 345]],
    ['K-4.7.4-11', [59.6, 62.7, 70.4, 81, 90.4]],
    ['K-4.7.2-1', [97.2, 97.05, 97.9, 98.5, 98.9]],
    ['PPM', [1850, 1980, 1340, 860, 620]],
    ['K-4.7.6-10', [1.42, 1.48, 1.21, 0.98, 0.82]],
    ['ENERGY', [1.42, 1.4, 1.27, 1.16, 1.08]],
    ['K-4.7.3.2-1', [84.5, 84.1, 86.9, 88.8, 90.2]],
    ['K-4.7.2-7', [93.1, 91.8, 94.9, 96.6, 97.6]],
    ['K-4.7.5-12', [95.8, 95.6, 96.9, 97.8, 98.3]],
    ['K-4.7.5-10', [6, 7, 9, 12, 15]],
    ['STDCUM', [3, 4, 6, 8, 11]],
  ])('%s is the series of the demo firm', (code, values) => {
    expect(years.map(year => at(code, year))).toEqual(values)
  })

  test.each(years)('the money of %s agrees', year => {
    const sales = at('SALES', year)
    expect(at('K-4.7.4-1', year)).toBe(sales)
    expect(at('K-4.7.4-12', year)).toBeLessThan(sales)
    expect(at('K-4.7.4-2', year)).toBeLessThan(sales)
    expect(Math.abs(at('K-4.7.4-11', year) * at('EMP', year) - sales)).toBeLessThan(at('EMP', year) * 0.06)
    expect(at('RDSPEND', year)).toBeCloseTo((sales * at('K-4.7.5-9', year)) / 100, 6)
    const net = (at('K-4.7.4-3', year) / 100) * sales
    expect(net).toBeLessThan(at('K-4.7.4-2', year))
    expect(at('K-4.7.3.2-8', year)).toBeCloseTo(
      at('K-4.7.3.2-1', year) -
        (sample.indicators.find(entry => entry.code === 'K-4.7.3.2-1')?.rival[year] ?? 0),
      6,
    )
  })
})

test.each(years)('target attainment of %s follows from the twelve company indicators', year => {
  const company = [
    ...['SALES', 'K-4.7.4-2', 'K-4.7.3.3-1', 'K-4.7.3.3-4', 'K-4.7.2-1', 'PPM'],
    ...['K-4.7.2-7', 'K-4.7.3.2-1', 'K-4.7.4-11', 'NEWRATIO', 'K-4.7.6-10', 'ENERGY'],
  ]
  const met = company.filter(code => {
    const indicator = sample.indicators.find(entry => entry.code === code)
    const target = indicator?.target[year] ?? Number.NaN
    return indicator?.direction === 'down' ? at(code, year) <= target : at(code, year) >= target
  })
  expect(at('K-4.7.7-1', year)).toBeCloseTo((met.length / company.length) * 100, 1)
})

describe('the evidence', () => {
  test('is numbered from 1, safely named, of the promised formats, and linked to leaves', () => {
    expect(sample.evidence.map(entry => entry.number)).toEqual(sample.evidence.map((_, index) => index + 1))
    const files = sample.evidence.map(entry => entry.file)
    for (const file of files) expect(file).toMatch(/^files\/\d\d-[a-z0-9-]+\.(pdf|png|jpg|docx|xlsx)$/)
    const count = (extension: string) => files.filter(file => file.endsWith(extension)).length
    expect({
      pdf: count('.pdf'),
      png: count('.png'),
      jpg: count('.jpg'),
      docx: count('.docx'),
      xlsx: count('.xlsx'),
    }).toEqual({ pdf: 18, png: 6, jpg: 4, docx: 1, xlsx: 1 })
    for (const entry of sample.evidence) {
      expect(entry.links.length, entry.file).toBeGreaterThan(0)
      for (const link of entry.links) expect(leafCodes, entry.file).toContain(link)
    }
  })

  test('holds one certificate that lapses 20 days after filing', () => {
    const filing = Date.parse(sample.dossier.filingDate)
    const soon = sample.evidence.filter(entry => {
      const days = (Date.parse(entry.facts.validTo) - filing) / 86_400_000
      return days >= 0 && days <= template.certificateWarningDays
    })
    expect(soon.map(entry => [entry.number, entry.facts.validTo])).toEqual([[2, '2026-05-20']])
  })
})

describe('the dossier', () => {
  const fields = template.parts.flatMap((part): readonly FormField[] =>
    part.type === 'form' ? part.sections.flatMap(section => section.fields) : [],
  )

  test('the firm carries a well-formed credit code', () => {
    expect(checkCreditCode(sample.firm.creditCode)).toEqual([])
    expect(sample.firm.employees).toBe(at('EMP', '2025'))
  })

  test('types every field that is not drawn from the firm, and no other', () => {
    const wanted = fields.filter(field => field.source === undefined).map(field => field.id)
    expect(Object.keys(sample.dossier.fields).sort()).toEqual([...wanted].sort())
  })

  test('tables use the columns of the template and stay within their rows', () => {
    for (const field of fields) {
      if (field.type !== 'table') continue
      const rows = sample.dossier.fields[field.id]
      if (!Array.isArray(rows)) throw new Error(field.id)
      expect(rows.length, field.id).toBeLessThanOrEqual(field.maxRows)
      for (const row of rows)
        expect(Object.keys(row ?? {}), field.id).toEqual(field.columns.map(column => column.id))
    }
  })

  test('year tables repeat the indicators they name', () => {
    for (const field of fields) {
      if (field.type !== 'year-table') continue
      const table = sample.dossier.fields[field.id]
      if (table === null || typeof table !== 'object' || Array.isArray(table)) throw new Error(field.id)
      expect(Object.keys(table), field.id).toEqual(field.rows.map(row => row.id))
      for (const row of field.rows) {
        if (row.indicator === undefined) continue
        const own = series(row.indicator)
        expect(table[row.id], `${field.id} ${row.id}`).toMatchObject({
          2023: own['2023'],
          2024: own['2024'],
          2025: own['2025'],
        })
      }
    }
  })
})
