import { describe, expect, it } from 'vitest'
import { isUnwatched } from '../../../../renderer/src/features/evidence/facts-problems.ts'
import { isDate, readDate } from '../../../../renderer/src/features/evidence/read-date.ts'
import { validityOf } from '../../../../shared/domain/evidence/validity-of.ts'

describe('validityOf', () => {
  it.each([
    ['2026-05-01', '', '', { state: 'none' }],
    ['2026-05-01', '', '2026-05-01', { state: 'soon', date: '2026-05-01', days: 0 }],
    ['2026-05-02', '', '2026-05-01', { state: 'lapsed', date: '2026-05-01', days: -1 }],
    ['2026-05-31', '', '2026-05', { state: 'soon', date: '2026-05', days: 0 }],
    ['2026-01-01', '', '2026', { state: 'valid', date: '2026', days: 364 }],
    ['2026-01-01', '', '2026-04-01', { state: 'soon', date: '2026-04-01', days: 90 }],
    ['2026-01-01', '2026-02-01', '2027-01-01', { state: 'not-yet', date: '2026-02-01', days: 31 }],
  ])('on %s: from %s to %s', (today, validFrom, validTo, expected) => {
    expect(validityOf({ validFrom, validTo }, today)).toEqual(expected)
  })
})

describe('an end of validity', () => {
  it.each([
    ['other', '2027-01-01', true],
    ['other', '', false],
    ['certificate', '2027-01-01', false],
  ] as const)('of kind %s until %j is unwatched: %s', (kind, validTo, unwatched) => {
    expect(isUnwatched({ kind, validTo })).toBe(unwatched)
  })
})

describe('a date as people write it', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026年3月31日', '2026-03-31'],
    ['2026/3/5', '2026-03-05'],
    ['20260331', '2026-03-31'],
    ['２０２６．3', '２０２６．3'],
    ['２０２６-3', '2026-03'],
    ['2026年', '2026'],
    ['2026-02-30', '2026-02-30'],
    ['明年', '明年'],
    ['', ''],
  ])('%s → %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it('is refused when it does not exist', () => {
    expect(['2026-02-30', '2026-13', '2026-00-01', '26-01-01', '2024-02-29', ''].map(isDate)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ])
  })
})
