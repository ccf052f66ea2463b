import type { NextStep } from './next-steps.ts'
import type { ItemFacts } from './overview-facts.ts'

/** How far an item is raised in thought, in percent: two steps of five. */
const raise = 10
const shown = 3

/**
 * The scored items in which ten percent more bring the most points, each a step `raise`. An item close to the
 * top is left out: nobody gains the last tenth by writing.
 */
export const weakestItems = (items: readonly ItemFacts[]): readonly NextStep[] =>
  items
    .flatMap(item => (item.percent === null || item.percent > 70 ? [] : [{ ...item, percent: item.percent }]))
    .toSorted((a, b) => b.points * (100 - b.percent) - a.points * (100 - a.percent))
    .slice(0, shown)
    .map(item => ({
      kind: 'raise',
      place: { screen: 'leaf', leaf: item.leaves[0] ?? item.code },
      codes: [item.code],
      points: (item.points * raise) / 100,
      params: { percent: item.percent, to: item.percent + raise },
    }))
