import { describe, expect, test } from 'vitest'
import { checkCreditCode } from '../../shared/domain/credit-code/check-credit-code.ts'
import type { FormField } from '../../shared/packs/dossier-template.ts'
import { readPack } from './read-pack.ts'

const sample = readPack('sample', 'lamp-maker')
const instrument = readPack('instrument', sample.instrument.id, sample.instrument.version)
const template = readPack('dossier-template', sample.template.id, sample.template.version)

const items = instrument.categories.flatMap(category => category.items)
const leafCodes = items.flatMap(item => item.leaves.map(leaf => leaf.code))
const resultLeaves = items.flatMap(item =>
  item.scale === 'results' ? item.leaves.map(leaf => leaf.code) : [],
)
const years = ['2021', '2022', '2023', '2024', '2025']

const series = (code: string): Readonly<Record<string, number>> => {
  const found = sample.indicators.find(indicator => indicator.code === code)
  if (found === undefined) throw new Error(`no indicator ${code}`)
  return found.actual
}
const at = (code: string, year: string): number => series(code)[year] ?? Number.NaN

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

describe('the months', () => {
  const kept = sample.indicators.flatMap(({ code, months, actual, target, decimals }) =>
    months === undefined ? [] : [{ code, months, actual, target, decimals }],
  )
  const yearOf = (rule: 'sum' | 'mean' | 'last', values: readonly number[]): number => {
    const sum = values.reduce((total, value) => total + value, 0)
    return rule === 'sum' ? sum : rule === 'mean' ? sum / values.length : (values.at(-1) ?? Number.NaN)
  }

  test('are kept for six indicators by all three rules', () => {
    expect(kept.map(({ code, months }) => [code, months.rule])).toEqual([
      ['K-4.7.2-1', 'mean'],
      ['K-4.7.2-7', 'mean'],
      ['SALES', 'sum'],
      ['VOLUME', 'sum'],
      ['K-4.7.6-3', 'mean'],
      ['K-4.7.6-4', 'last'],
    ])
  })

  test.each(kept)('of $code make the value of the year', ({ months, actual, target }) => {
    expect(yearOf(months.rule, months.actual)).toBeCloseTo(actual[months.year] ?? Number.NaN, 6)
    if (months.target !== undefined)
      expect(yearOf(months.rule, months.target)).toBeCloseTo(target[months.year] ?? Number.NaN, 6)
  })
})

test('every indicator says how it is computed and who answers for it', () => {
  expect(sample.indicators.filter(({ formula, owner }) => formula === '' || owner === '')).toEqual([])
  expect(sample.indicators).toHaveLength(96)
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
