import { array, assert, double, nat, property, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { placeInOrder } from '../../../../shared/domain/order/place-in-order.ts'

const rows = (positions: readonly number[]) =>
  positions.map((position, index) => ({ id: `r${index}`, position }))
type Rows = ReturnType<typeof rows>

const apply = (ordered: Rows, changes: readonly { id: string; position: number }[]): Rows =>
  ordered
    .map(row => changes.find(change => change.id === row.id) ?? row)
    .sort((a, b) => a.position - b.position)

test.each([
  { id: 'r2', after: null, changes: [{ id: 'r2', position: 0 }] },
  { id: 'r0', after: 'r2', changes: [{ id: 'r0', position: 4 }] },
  { id: 'r2', after: 'r0', changes: [{ id: 'r2', position: 1.5 }] },
  { id: 'r1', after: 'r0', changes: [] },
  { id: 'r1', after: 'r1', changes: [] },
  { id: 'gone', after: 'r1', changes: [] },
  { id: 'r1', after: 'gone', changes: [] },
])('$id behind $after', ({ id, after, changes }) => {
  expect(placeInOrder(rows([1, 2, 3]), id, after)).toEqual(changes)
})

test('numbers anew when no number is left between two rows', () => {
  const tight = rows([1, 1 + Number.EPSILON, 3])
  expect(placeInOrder(tight, 'r2', 'r0')).toEqual([
    { id: 'r2', position: 2 },
    { id: 'r1', position: 3 },
  ])
})

test('the order asked for is the order that comes out, however often and wherever rows move', () => {
  assert(
    property(
      uniqueArray(double({ min: 0, max: 9, noNaN: true }), { minLength: 2, maxLength: 8 }),
      array(nat(), { maxLength: 120 }),
      (positions, moves) => {
        let ordered = rows([...positions].sort((a, b) => a - b))
        for (const move of moves) {
          const id = ordered[move % ordered.length]?.id ?? ''
          const others = ordered.map(row => row.id).filter(other => other !== id)
          const at = (move >> 4) % (others.length + 1)
          const next = apply(ordered, placeInOrder(ordered, id, others[at - 1] ?? null))
          expect(next.map(row => row.id)).toEqual(others.toSpliced(at, 0, id))
          ordered = next
        }
      },
    ),
  )
})
