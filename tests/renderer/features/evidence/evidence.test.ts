import { describe, expect, it } from 'vitest'
import { isUnwatched } from '../../../../renderer/src/features/evidence/facts-problems.ts'
import {
  filterEvidence,
  noFilter,
  sortEvidence,
} from '../../../../renderer/src/features/evidence/filter-evidence.ts'
import { isDate, readDate } from '../../../../renderer/src/features/evidence/read-date.ts'
import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import { validityOf } from '../../../../shared/domain/evidence/validity-of.ts'

const evidence = (number: number, facts: Partial<Evidence['facts']>, links: string[] = []): Evidence => ({
  id: `e${number}`,
  revision: 1,
  number,
  facts: {
    title: `证据 ${number}`,
    kind: 'record',
    issuer: '',
    documentNumber: '',
    issuedOn: '',
    validFrom: '',
    validTo: '',
    original: 'copy',
    confidential: false,
    note: '',
    keywords: [],
    owner: '',
    ...facts,
  },
  fileName: `${number}.pdf`,
  mediaType: 'application/pdf',
  size: number * 100,
  sha256: '0'.repeat(64),
  pages: 1,
  origin: null,
  confirmedAt: null,
  withdrawnAt: null,
  withdrawal: '',
  links,
  addedAt: '2026-01-01T00:00:00.000Z',
})

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

const library = [
  evidence(1, { title: '营业执照', kind: 'licence', issuer: '中山市市场监督管理局' }, ['4.1.3']),
  evidence(2, { title: 'ISO 9001 证书', kind: 'certificate', validTo: '2026-02-14' }),
  evidence(10, { title: '检验报告', kind: 'test-report', validTo: '2030-01-01' }, ['4.7.2', '4.5.2.4']),
]
const numbers = (found: readonly Evidence[]) => found.map(one => one.number)

describe('the evidence list', () => {
  it.each([
    [{}, [1, 2, 10]],
    [{ text: 'iso 证书' }, [2]],
    [{ text: 'E-10' }, [10]],
    [{ text: '4.7.2' }, [10]],
    [{ kind: 'licence' as const }, [1]],
    [{ validity: 'lapsed' as const }, [2]],
    [{ validity: 'none' as const }, [1]],
    [{ links: 'unlinked' as const }, [2]],
    [{ links: 'linked' as const, text: '报告' }, [10]],
  ])('filters by %j', (filter, expected) => {
    expect(numbers(filterEvidence(library, { ...noFilter, ...filter }, '2026-05-01'))).toEqual(expected)
  })

  it('sorts by a column with blanks last', () => {
    expect([
      numbers(sortEvidence(library, 'number', true, 'zh-CN')),
      numbers(sortEvidence(library, 'validTo', false, 'zh-CN')),
      numbers(sortEvidence(library, 'validTo', true, 'zh-CN')),
      numbers(sortEvidence(library, 'links', true, 'zh-CN')),
    ]).toEqual([
      [10, 2, 1],
      [2, 10, 1],
      [10, 2, 1],
      [10, 1, 2],
    ])
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
