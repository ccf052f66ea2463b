import { daysBetween } from '../dates/days-between.ts'
import type { OverviewFacts } from './overview-facts.ts'

/** Where the firm stands, as the id of a heading (`standing.<id>`) and what it names. */
export type Standing =
  | { readonly id: 'no-assessment'; readonly params: Readonly<Record<string, never>> }
  | { readonly id: 'filing'; readonly params: { readonly title: string; readonly days: number } }
  | { readonly id: 'scored'; readonly params: { readonly year: number } }
  | {
      readonly id: 'writing'
      readonly params: { readonly year: number; readonly written: number; readonly leaves: number }
    }
  | { readonly id: 'empty'; readonly params: { readonly year: number } }

/** The one sentence that opens the overview: the nearest filing date, else how far the assessment is. */
export const standing = (facts: OverviewFacts): Standing => {
  if (facts.assessment === null) return { id: 'no-assessment', params: {} }
  const { year } = facts.assessment
  const next = facts.dossiers
    .filter(dossier => dossier.filingDate >= facts.today)
    .toSorted((a, b) => a.filingDate.localeCompare(b.filingDate))[0]
  if (next !== undefined)
    return { id: 'filing', params: { title: next.title, days: daysBetween(facts.today, next.filingDate) } }
  const written = facts.leaves.filter(leaf => leaf.characters > 0).length
  if (written === 0) return { id: 'empty', params: { year } }
  if (facts.items.every(item => item.percent !== null)) return { id: 'scored', params: { year } }
  return { id: 'writing', params: { year, written, leaves: facts.leaves.length } }
}
