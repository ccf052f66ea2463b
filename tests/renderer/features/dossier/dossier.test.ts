import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysUntil } from '../../../../renderer/src/features/dossier/days-until.ts'
import {
  isFilled,
  numberOrWords,
  tableRows,
  withCell,
  yearColumns,
  yearRows,
} from '../../../../renderer/src/features/dossier/field-cells.ts'
import type { FieldJson } from '../../../../renderer/src/features/dossier/mutations.ts'
import { remarkPlace } from '../../../../renderer/src/features/dossier/remark-place.ts'

describe('form cells', () => {
  it.each([
    ['', false],
    ['  ', false],
    [null, false],
    [0, true],
    [false, true],
    [[], false],
    [[{ a: '' }], false],
    [[{ a: '' }, { a: 'x' }], true],
    [{ assets: {} }, false],
    [{ assets: { 2025: 3 } }, true],
  ])('%j filled: %s', (value, filled) => {
    expect(isFilled(value)).toBe(filled)
  })

  it.each([
    ['1,200', 1200],
    ['无', '无'],
    ['第 3', '第 3'],
    [' ', null],
    ['-', '-'],
  ])('%s is read as %j', (text, value) => {
    expect(numberOrWords(text)).toBe(value)
  })

  it('reads tables of any shape without falling over', () => {
    fc.assert(
      fc.property(fc.jsonValue(), drawn => {
        const value = drawn as FieldJson
        for (const row of tableRows(value))
          expect(Object.values(row).every(cell => typeof cell === 'string')).toBe(true)
        expect(yearRows(value)).toEqual(yearRows(yearRows(value)))
      }),
    )
  })

  it('sets and clears one cell of a year table', () => {
    const rows = withCell({ assets: { 2024: 1 } }, 'assets', '2025', 2)
    expect(rows).toEqual({ assets: { 2024: 1, 2025: 2 } })
    expect(withCell(rows, 'assets', '2024', null)).toEqual({ assets: { 2025: 2 } })
  })

  it('puts the years in order, the rank last', () => {
    const field = {
      type: 'year-table' as const,
      id: 'x',
      label: { zh: 'x', en: 'x' },
      required: true,
      provenance: { confidence: 'design' as const, sources: [] },
      years: 3,
      rankColumn: true,
      rows: [],
    }
    expect(yearColumns(field, 2025)).toEqual(['2023', '2024', '2025', 'rank'])
  })
})

describe('a line of the check', () => {
  it.each([
    [
      'field-missing',
      { screen: 'firm', code: 'creditCode' },
      { to: '/settings', search: { section: 'firm', focus: 'creditCode' } },
    ],
    [
      'profile-field-empty',
      { screen: 'profile', code: 'B.1.1.a' },
      { to: '/assess', search: { leaf: 'profile', focus: 'B.1.1.a' } },
    ],
    [
      'leaf-empty',
      { screen: 'answer', code: '4.1.2' },
      { to: '/assess', search: { leaf: '4.1.2', focus: 'report' } },
    ],
    [
      'item-unscored',
      { screen: 'score', code: '4.1.4' },
      { to: '/assess', search: { leaf: '4.1.4', focus: 'score' } },
    ],
    [
      'field-missing',
      { screen: 'form', code: 'basics.name' },
      { to: '/dossiers', search: { id: 'd', field: 'basics.name' } },
    ],
    [
      'certificate-lapsed',
      { screen: 'evidence', code: 'e1' },
      { to: '/evidence', search: { id: 'e1', focus: 'validTo' } },
    ],
    ['evidence-facts-only', { screen: 'evidence', code: 'e1' }, { to: '/evidence', search: { id: 'e1' } }],
    [
      'redaction-outdated',
      { screen: 'evidence', code: 'e1' },
      { to: '/evidence/view', search: { id: 'e1' } },
    ],
    [
      'leaf-without-indicator',
      { screen: 'indicators', code: '4.7.2' },
      { to: '/assess', search: { leaf: '4.7.2', tab: 'results' } },
    ],
    [
      'filing-date-missing',
      { screen: 'dossier', code: '' },
      { to: '/dossiers', search: { id: 'd', part: 'settings' } },
    ],
    [
      'pages-missing',
      { screen: 'dossier', code: 'evidence' },
      { to: '/dossiers', search: { id: 'd', part: 'evidence' } },
    ],
  ] as const)('%s of %j leads to its place', (id, place, link) => {
    expect(remarkPlace({ id, place }, 'd')).toEqual(link)
  })
})

describe('days to the filing date', () => {
  it.each([
    ['2026-04-30', '2026-04-01', 29],
    ['2026-04-01', '2026-04-30', -29],
    ['', '2026-04-01', null],
    ['2026-04', '2026-04-01', null],
  ])('%s from %s', (date, today, days) => {
    expect(daysUntil(date, today)).toBe(days)
  })
})
