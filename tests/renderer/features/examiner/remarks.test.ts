import { describe, expect, test } from 'vitest'
import {
  filterRemarks,
  isFiltered,
  noFilter,
} from '../../../../renderer/src/features/examiner/filter-remarks.ts'
import { groupRemarks, remarkId } from '../../../../renderer/src/features/examiner/group-remarks.ts'
import { remarkAddress } from '../../../../renderer/src/features/examiner/remark-address.ts'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import { remarkScreens } from '../../../../shared/domain/examiner/remark.ts'

const remark = (rule: string, item: string | null, more: Partial<ExaminerRemark> = {}): ExaminerRemark => ({
  rule,
  severity: 'warning',
  topic: 'score',
  place: { screen: 'score', code: item ?? '' },
  key: `score:${item ?? ''}`,
  item,
  points: 10,
  quote: '',
  says: {},
  ...more,
})

const remarks = [
  remark('lapsed', null, { severity: 'error', topic: 'evidence' }),
  remark('bare', '4.7.2'),
  remark('bare', '4.1.2', { severity: 'info', topic: 'text' }),
  remark('thin', '4.7.2', { severity: 'info' }),
]
const ids = (list: readonly ExaminerRemark[]) => list.map(remarkId)

describe('filters', () => {
  test.each([
    [{}, ids(remarks)],
    [{ topic: 'score' }, ['bare score:4.7.2', 'thin score:4.7.2']],
    [{ severity: 'info' }, ['bare score:4.1.2', 'thin score:4.7.2']],
    [{ item: '4.7.2', severity: 'warning' }, ['bare score:4.7.2']],
    [{ item: 'none' }, ['lapsed score:']],
    [{ rule: 'thin' }, ['thin score:4.7.2']],
    [{ topic: 'team' }, []],
  ])('%o', (part, expected) => {
    const filter = { ...noFilter, ...part }
    expect(ids(filterRemarks(remarks, filter))).toEqual(expected)
    expect(isFiltered(filter)).toBe(Object.keys(part).length > 0)
  })
})

test('groups stand in the order of their gravest remark', () => {
  const groups = (by: 'item' | 'rule') => groupRemarks(remarks, by).map(one => [one.id, ...ids(one.remarks)])
  expect(groups('item')).toEqual([
    ['', 'lapsed score:'],
    ['4.7.2', 'bare score:4.7.2', 'thin score:4.7.2'],
    ['4.1.2', 'bare score:4.1.2'],
  ])
  expect(groups('rule')).toEqual([
    ['lapsed', 'lapsed score:'],
    ['bare', 'bare score:4.7.2', 'bare score:4.1.2'],
    ['thin', 'thin score:4.7.2'],
  ])
})

test('every kind of place leads somewhere', () => {
  const addresses = remarkScreens.map(screen => remarkAddress({ screen, code: 'x' }))
  expect(addresses.map(({ to }) => to)).toEqual([
    '/overview',
    '/assess',
    '/assess',
    '/assess',
    '/assess',
    '/assess',
    '/indicators',
    '/evidence',
    '/assess',
    '/settings',
    '/dossiers',
    '/improve',
    '/improve',
    '/assess/team',
    '/assess/consensus',
    '/assess/visit',
    '/assess/years',
  ])
})
