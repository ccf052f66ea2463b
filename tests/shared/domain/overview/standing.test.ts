import { expect, test } from 'vitest'
import type { OverviewFacts } from '../../../../shared/domain/overview/overview-facts.ts'
import { standing } from '../../../../shared/domain/overview/standing.ts'

const facts: OverviewFacts = {
  today: '2026-03-10',
  assessment: { id: 'a1', year: 2025 },
  leaves: [
    { code: '4.1.2', characters: 10, budget: 100, evidence: 0 },
    { code: '4.1.3', characters: 0, budget: 100, evidence: 0 },
  ],
  items: [{ code: '4.1.2', points: 50, scale: 'process', leaves: ['4.1.2'], percent: null }],
  evidence: [],
  indicators: [],
  dossiers: [],
  actions: [],
  brokenClaims: [],
  lastBackupAt: null,
  comparisonCap: null,
}
const dossier = (title: string, filingDate: string) => ({ id: title, title, filingDate, blocking: 0 })

test.each([
  ['no assessment', { assessment: null }, { id: 'no-assessment', params: {} }],
  ['half written', {}, { id: 'writing', params: { year: 2025, written: 1, leaves: 2 } }],
  ['nothing written', { leaves: [] }, { id: 'empty', params: { year: 2025 } }],
  ['all scored', { items: [] }, { id: 'scored', params: { year: 2025 } }],
  [
    'the nearest filing date that is not past',
    {
      dossiers: [
        dossier('C', '2026-05-01'),
        dossier('A', '2026-03-09'),
        dossier('B', '2026-04-16'),
        dossier('D', ''),
      ],
    },
    { id: 'filing', params: { title: 'B', days: 37 } },
  ],
  [
    'filing today',
    { dossiers: [dossier('B', '2026-03-10')] },
    { id: 'filing', params: { title: 'B', days: 0 } },
  ],
] as const)('%s', (_, change, expected) => {
  expect(standing({ ...facts, ...change })).toEqual(expected)
})
