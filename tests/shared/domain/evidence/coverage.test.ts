import { expect, test } from 'vitest'
import { coverageOf } from '../../../../shared/domain/evidence/coverage.ts'
import { readInstrument } from '../../../core/pdf/support/sample-snapshot.ts'

const evidence = (number: number, title: string, links: readonly string[]) => ({
  id: `e${number}`,
  number,
  title,
  links,
})

test('coverage sets expected beside linked, and finds what is unused or behind too many leaves', () => {
  const instrument = readInstrument()
  const leaves = instrument.categories.flatMap(({ items }) => items.flatMap(item => item.leaves))
  const [first, ...others] = leaves
  if (first === undefined) throw new Error('an instrument has leaves')
  const expected = first.evidenceKinds[0]
  const many = others.slice(0, 6).map(({ code }) => code)
  const coverage = coverageOf(
    instrument,
    [
      evidence(1, expected?.text.zh ?? '', [first.code]),
      evidence(2, '没有用上的照片', []),
      evidence(3, '到处都用的手册', many),
      evidence(4, '只证明措施', ['action:a1']),
    ],
    5,
  )
  const leaf = coverage.items.flatMap(item => item.leaves).find(({ leaf: code }) => code === first.code)
  expect(leaf?.linked).toEqual([{ id: 'e1', number: 1, title: expected?.text.zh }])
  expect(leaf?.expected.find(({ id }) => id === expected?.id)?.met).toEqual([1])
  expect(coverage.items.flatMap(item => item.leaves)).toHaveLength(leaves.length)
  expect(coverage.unused).toEqual([{ id: 'e2', number: 2, title: '没有用上的照片' }])
  expect(coverage.overused).toEqual([{ id: 'e3', number: 3, title: '到处都用的手册', leaves: many }])
})

test('a link to a whole item covers each of its leaves', () => {
  const instrument = readInstrument()
  const item = instrument.categories.flatMap(({ items }) => items).find(({ leaves }) => leaves.length > 1)
  const coverage = coverageOf(instrument, [evidence(1, '管理手册', [item?.code ?? ''])], 5)
  const covered = coverage.items.find(one => one.item === item?.code)?.leaves
  expect(covered?.map(({ linked }) => linked.length)).toEqual(item?.leaves.map(() => 1))
})
