import { expect, test } from 'vitest'
import { entityNames } from '../../../electron/core/store/entities.ts'
import { isTouched, staleRequests } from '../../../renderer/src/app/stale-requests.ts'

test('every entity of the store names its reads', () => {
  expect(entityNames.filter(entity => staleRequests([entity]) === 'all')).toEqual([])
})

test('a change of an answer refreshes what shows answers', () => {
  expect(staleRequests(['answer:a1/4.1.2'])).toEqual(
    expect.arrayContaining([
      'history.state',
      'history.list',
      'search.find',
      'examiner.run',
      'ledger.check',
      'indicators.usage',
      'answers.get',
      'claims.list',
      'claims.coverage',
      'claims.ofEvidence',
      'profileRows.coverage',
      'assessments.get',
      'dossiers.get',
      'dossiers.check',
      'years.compare',
      'gains.list',
      'crosswalk.proofs',
    ]),
  )
})

test('what another assessment proves follows its text, evidence and score, and what was taken over', () => {
  const entities = ['assessment', 'answer', 'score', 'evidence', 'evidenceLink', 'takeover']
  expect(entities.filter(entity => !staleRequests([entity]).includes('crosswalk.proofs'))).toEqual([])
})

test('what is proposed for facts follows the name and the credit code of the firm', () => {
  expect(staleRequests(['firm'])).toContain('facts.suggest')
})

test('an unknown entity refreshes everything', () => {
  expect(staleRequests(['answer', 'weather'])).toBe('all')
  expect(staleRequests([''])).toBe('all')
})

test('what is read out of files moves what is searched for, and no list that nobody searched', () => {
  const read = new Set(['content'])
  expect(staleRequests(['content'])).toEqual(expect.arrayContaining(['library.find', 'facts.suggest']))
  expect(staleRequests(['content'])).not.toContain('history.state')
  expect(isTouched(read, ['library.find', { text: '质量', limit: 200 }])).toBe(true)
  expect(isTouched(read, ['library.find', { text: '', limit: 200 }])).toBe(false)
  expect(isTouched(read, ['library.find', { limit: 0 }])).toBe(false)
  expect(isTouched(read, ['facts.suggest', { id: 'e1' }])).toBe(true)
  expect(isTouched(new Set(['content', 'evidence']), ['library.find', { limit: 0 }])).toBe(true)
})
