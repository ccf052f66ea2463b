import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CustodyStep,
  custodyEvents,
} from '../../../../../shared/domain/evidence/custody/custody-events.ts'
import { isInRanges, rangesOf } from '../../../../../shared/domain/evidence/custody/number-ranges.ts'

const base = { seq: 1, at: '2026-03-31T00:00:00.000Z', actor: '甲', device: 'd', undo: false }
const field = (name: string, before: unknown, after: unknown) => ({ field: name, before, after })
const told = (steps: readonly CustodyStep[]) =>
  custodyEvents(7, steps).map(({ seq: _, at: __, actor: ___, device: ____, undo: _____, ...said }) => said)

test.each<[string, Omit<CustodyStep, keyof typeof base>, readonly object[]]>([
  [
    'areas to blacken',
    {
      entity: 'submittedCopy',
      id: 'e1',
      op: 'create',
      fields: [field('redactions', null, [{}, {}]), field('rotations', null, { 3: 90 })],
    },
    [{ kind: 'submitted-copy', areas: 2, turned: 1 }],
  ],
  [
    'pages chosen for a dossier',
    { entity: 'dossierEvidence', id: 'd1/e1', op: 'create', fields: [field('pages', null, [1, 2, 5])] },
    [{ kind: 'pages', dossierId: 'd1', pages: 3 }],
  ],
  [
    'pages no longer chosen',
    { entity: 'dossierEvidence', id: 'd1/e1', op: 'remove', fields: [field('pages', [1], null)] },
    [{ kind: 'pages', dossierId: 'd1', pages: null }],
  ],
  [
    'a build that holds it',
    {
      entity: 'build',
      id: 'b',
      op: 'create',
      fields: [
        field('report', null, { evidence: [2, 7] }),
        field('dossierId', null, 'd1'),
        field('fileName', null, '申报.pdf'),
      ],
    },
    [{ kind: 'built', dossierId: 'd1', fileName: '申报.pdf' }],
  ],
  [
    'a build without it',
    { entity: 'build', id: 'b', op: 'create', fields: [field('report', null, { evidence: [2] })] },
    [],
  ],
  [
    'a verification that found it changed',
    {
      entity: 'custodyRecord',
      id: 'r',
      op: 'create',
      fields: [
        field('kind', null, 'verified'),
        field('scope', null, ''),
        field('numbers', null, [[1, 9]]),
        field('digest', null, 'ab'),
        field('wrong', null, [[7, 7]]),
      ],
    },
    [{ kind: 'recorded', record: 'verified', scope: '', digest: 'ab', intact: false, count: 9 }],
  ],
  [
    'a proof untied',
    { entity: 'proof', id: 'p', op: 'remove', fields: [field('claimId', 'c1', null)] },
    [{ kind: 'proof', added: false, claimId: 'c1' }],
  ],
])('%s', (_, step, expected) => {
  expect(told([{ ...base, ...step }])).toEqual(expected)
})

test('runs of numbers hold exactly the numbers they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), numbers => {
      const ranges = rangesOf(numbers)
      const held = Array.from({ length: 61 }, (_, n) => n + 1).filter(n => isInRanges(n, ranges))
      expect(held).toEqual(numbers.toSorted((a, b) => a - b))
    }),
  )
})
