import { expect, test } from 'vitest'
import { mergeNames, namesOf } from '../../../../renderer/src/features/evidence/names/merge-names.ts'

const name = (id: string, number: number, title = id) => ({
  id,
  number,
  title,
  mediaType: 'text/plain',
  withdrawn: false,
})
const first = mergeNames(undefined, { state: 5, names: [name('a', 1), name('b', 2)], removed: [] })

test('what was renamed, came or went since is what a reader then knows', () => {
  const news = { state: 9, names: [name('b', 2, '新名'), name('c', 3)], removed: ['a'] }
  const { state, byId } = mergeNames(first, news)
  expect([state, [...byId.values()]]).toEqual([9, [name('b', 2, '新名'), name('c', 3)]])
  expect([...first.byId.keys()]).toEqual(['a', 'b'])
})

test('a change elsewhere leaves the names the very same, so that nothing is drawn anew', () => {
  expect(mergeNames(first, { state: 8, names: [], removed: [] }).byId).toBe(first.byId)
})

test('chosen ones come by number, removed ones not at all', () => {
  expect(namesOf(first.byId, ['b', 'gone', 'a']).map(({ number }) => number)).toEqual([1, 2])
})
