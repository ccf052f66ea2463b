import type { ActionState } from '../../../../shared/domain/improvement/action-state.ts'
import type { YearFacts } from '../../../../shared/domain/years/compare-years.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { readPack } from '../../../packs/read-pack.ts'

export const gbt = readPack('instrument', 'gbt-19580-2012')

/** The same instrument with other points for one item (and its category and total). */
export const reweighted = (code: string, points: number): Instrument => {
  const old = gbt.categories.flatMap(category => category.items).find(item => item.code === code)?.points ?? 0
  return {
    ...gbt,
    totalPoints: gbt.totalPoints + points - old,
    categories: gbt.categories.map(category => ({
      ...category,
      points: category.items.some(item => item.code === code)
        ? category.points + points - old
        : category.points,
      items: category.items.map(item => (item.code === code ? { ...item, points } : item)),
    })),
  }
}

/** A year of the real instrument from few words. */
export const year = (
  percents: Readonly<Record<string, number>>,
  opportunities: readonly (readonly [item: string, text: string, ...states: ActionState[]])[] = [],
  instrument: Instrument = gbt,
): YearFacts => ({
  instrument,
  scores: Object.fromEntries(Object.entries(percents).map(([item, percent]) => [item, { percent }])),
  opportunities: opportunities.map(([item, text], index) => ({ id: `f${index}`, item, text })),
  actions: opportunities.flatMap(([, , ...states], index) =>
    states.map(state => ({ findingId: `f${index}`, state })),
  ),
})
