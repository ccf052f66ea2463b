import type { RequestOutput } from '../../../../../shared/contract/requests.ts'

export type Items = RequestOutput<'coverage.get'>['items']
export type Leaf = Items[number]['leaves'][number]

/** How many expected kinds of document these leaves lack. */
export const missingOf = (leaves: readonly Leaf[]): number =>
  leaves.flatMap(({ expected }) => expected).filter(({ met }) => met.length === 0).length

/** Whether something expected is missing, or nothing is linked at all. */
export const hasGap = (leaf: Leaf): boolean => leaf.linked.length === 0 || missingOf([leaf]) > 0

/** The numbers of the whole: leaves, those with evidence, expected kinds, those missing. */
export const sumUp = (
  items: Items,
): {
  readonly leaves: number
  readonly proven: number
  readonly expected: number
  readonly missing: number
} => {
  const leaves = items.flatMap(item => item.leaves)
  return {
    leaves: leaves.length,
    proven: leaves.filter(({ linked }) => linked.length > 0).length,
    expected: leaves.reduce((sum, { expected }) => sum + expected.length, 0),
    missing: missingOf(leaves),
  }
}
