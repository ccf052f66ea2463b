import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageBy, coverageOf } from '../../../../../shared/domain/evidence/claims/claim-coverage.ts'
import {
  type ClaimFacts,
  claimStates,
  type StatedClaim,
} from '../../../../../shared/domain/evidence/claims/claim-states.ts'
import { sentenceWords } from '../../../../../shared/domain/evidence/claims/sentence-of.ts'
import type { Inline, RichText } from '../../../../../shared/domain/text/rich-text.ts'

const marked = (claim: string, text: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'claim', attrs: { claim } }],
})
const plain = (text: string): Inline => ({ type: 'text', text })
const doc = (...paragraphs: readonly (readonly Inline[])[]): RichText => ({
  type: 'doc',
  content: paragraphs.map(content => ({ type: 'paragraph', content: [...content] })),
})

const words = sentenceWords([
  {
    id: 'i1',
    code: 'R1',
    name: '一次交验合格率',
    unit: '%',
    decimals: 1,
    values: { actual: { '2025': 98.9 }, target: {}, rival: {}, benchmark: {} },
  },
])
const rate: Inline = { type: 'indicatorRef', attrs: { indicator: 'i1', series: 'actual', year: 2025 } }
const seeEvidence: Inline = { type: 'evidenceRef', attrs: { evidence: 'e1' } }

const sentence = '合格率达到 98.9%。'
const claim = { id: 'c1', leaf: '4.1.2', text: sentence }
const proof = (id: string, evidenceId: string, sha256 = `${evidenceId}-now`) => ({
  id,
  claimId: 'c1',
  evidenceId,
  sha256,
})
const held = (id: string, more: object = {}) => ({ id, sha256: `${id}-now`, withdrawnAt: null, ...more })
const withdrawn = (id: string) => held(id, { withdrawnAt: '2026-01-01T00:00:00.000Z' })

type Case = readonly [name: string, facts: Partial<ClaimFacts>, expected: Partial<StatedClaim>]
const cases: readonly Case[] = [
  ['has no proof', {}, { sentence, state: 'unproven', touched: false }],
  ['has an intact proof', { proofs: [proof('p', 'e1')], evidence: [held('e1')] }, { state: 'proven' }],
  [
    'was reworded since',
    {
      proofs: [proof('p', 'e1')],
      evidence: [held('e1')],
      narratives: [['4.1.2', doc([marked('c1', '合格率达到 99%。')])]],
    },
    { sentence: '合格率达到 99%。', state: 'reworded', touched: false },
  ],
  [
    'names an evidence more than before',
    {
      proofs: [proof('p', 'e1')],
      evidence: [held('e1')],
      narratives: [['4.1.2', doc([marked('c1', '合格率达到 98.9%'), seeEvidence, marked('c1', '。')])]],
    },
    { sentence, state: 'proven' },
  ],
  [
    'draws its figure from the register',
    {
      proofs: [proof('p', 'e1')],
      evidence: [held('e1')],
      narratives: [['4.1.2', doc([marked('c1', '合格率达到 '), rate, marked('c1', '。')])]],
    },
    { sentence, state: 'proven' },
  ],
  [
    'was split over two paragraphs',
    {
      proofs: [proof('p', 'e1')],
      evidence: [held('e1')],
      narratives: [['4.1.2', doc([plain('甲'), marked('c1', '合格率达到')], [marked('c1', '98.9%。')])]],
    },
    { sentence, state: 'proven' },
  ],
  [
    'rests on a replaced evidence alone',
    { proofs: [proof('p', 'e1', 'before')], evidence: [held('e1')] },
    { state: 'stale', touched: true, proofs: [{ id: 'p', state: 'replaced' }] },
  ],
  [
    'rests on a withdrawn evidence alone, replaced or not',
    { proofs: [proof('p', 'e1', 'before')], evidence: [withdrawn('e1')] },
    { state: 'withdrawn', touched: true, proofs: [{ id: 'p', state: 'withdrawn' }] },
  ],
  [
    'rests on a removed evidence alone',
    { proofs: [proof('p', 'e1')], evidence: [] },
    { state: 'gone', touched: true, proofs: [{ id: 'p', state: 'gone' }] },
  ],
  [
    'keeps one intact proof of three',
    {
      proofs: [proof('p', 'e1', 'before'), proof('q', 'e2'), proof('r', 'e3')],
      evidence: [held('e1'), held('e2')],
    },
    {
      state: 'proven',
      touched: true,
      proofs: [
        { id: 'p', state: 'replaced' },
        { id: 'q', state: 'intact' },
        { id: 'r', state: 'gone' },
      ],
    },
  ],
  [
    'can be mended soonest by looking at the replaced one again',
    {
      proofs: [proof('p', 'e1'), proof('q', 'e2', 'before'), proof('r', 'e3')],
      evidence: [withdrawn('e1'), held('e2')],
    },
    { state: 'stale' },
  ],
  [
    'lost its sentence',
    { proofs: [proof('p', 'e1')], evidence: [held('e1')], narratives: [['4.1.2', doc([plain('甲。')])]] },
    { sentence: null, state: 'deleted' },
  ],
  ['stands in a leaf without text', { narratives: [] }, { sentence: null, state: 'deleted' }],
]

test.each(cases)('a claim that %s', (_name, facts, expected) => {
  const [state] = claimStates({
    narratives: [['4.1.2', doc([plain('我们努力。'), marked('c1', sentence), plain('甲。')])]],
    claims: [claim],
    proofs: [],
    evidence: [],
    words,
    ...facts,
  })
  expect(state).toMatchObject(expected)
})

test('claims come in reading order, deleted ones behind those of their leaf', () => {
  const order = claimStates({
    narratives: [
      ['4.1.2', doc([marked('b', '乙。'), marked('a', '甲。')])],
      ['4.1.3', doc([marked('d', '丁。')])],
    ],
    claims: ['a', 'b', 'd', 'x'].map(id => ({ id, leaf: id === 'd' ? '4.1.3' : '4.1.2', text: '' })),
    proofs: [],
    evidence: [],
    words,
  })
  expect(order.map(({ id }) => id)).toEqual(['b', 'a', 'x', 'd'])
})

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

/** Claims with proofs on a handful of evidence, all as good as on the day they were made. */
const firm: fc.Arbitrary<ClaimFacts> = fc
  .record({
    claims: fc.integer({ min: 1, max: 8 }),
    evidence: fc.integer({ min: 1, max: 5 }),
    proofs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
  })
  .map(({ claims, evidence, proofs }) => {
    const known = ids('c', claims).map(id => ({ id, leaf: '4.1.2', text: `${id}。` }))
    return {
      narratives: [['4.1.2', doc(known.map(({ id, text }) => marked(id, text)))] as const],
      claims: known,
      proofs: proofs.map(([c, e], at) => {
        const evidenceId = `e${e % evidence}`
        return { id: `p${at}`, claimId: `c${c % claims}`, evidenceId, sha256: `${evidenceId}-now` }
      }),
      evidence: ids('e', evidence).map(id => held(id)),
      words,
    }
  })

describe('when one evidence changes', () => {
  const ways = {
    replaced: facts => ({
      ...facts,
      evidence: facts.evidence.map(one => (one.id === 'e0' ? { ...one, sha256: 'another' } : one)),
    }),
    withdrawn: facts => ({
      ...facts,
      evidence: facts.evidence.map(one => (one.id === 'e0' ? withdrawn('e0') : one)),
    }),
    gone: facts => ({ ...facts, evidence: facts.evidence.filter(({ id }) => id !== 'e0') }),
  } satisfies Record<string, (facts: ClaimFacts) => ClaimFacts>

  test.each(Object.entries(ways))('%s: exactly the claims that rest on it are marked', (way, change) => {
    fc.assert(
      fc.property(firm, facts => {
        const before = claimStates(facts)
        const after = claimStates(change(facts))
        for (const [at, claim] of after.entries()) {
          const own = facts.proofs.filter(({ claimId }) => claimId === claim.id)
          const onIt = own.filter(({ evidenceId }) => evidenceId === 'e0')
          if (onIt.length === 0) expect(claim).toEqual(before[at])
          else {
            expect(claim.touched).toBe(true)
            expect(claim.state === 'proven').toBe(onIt.length < own.length)
            expect(claim.proofs.filter(({ state }) => state !== 'intact')).toEqual(
              onIt.map(({ id }) => ({ id, state: way })),
            )
          }
        }
      }),
    )
  })
})

test('the coverage counts what is claimed, by whatever a leaf belongs to', () => {
  const of = (leaf: string, state: StatedClaim['state']) => ({ leaf, state })
  const claims = [
    of('4.1.2.1', 'proven'),
    of('4.1.2.1', 'reworded'),
    of('4.1.2.2', 'unproven'),
    of('4.1.2.2', 'stale'),
    of('4.1.3', 'deleted'),
  ]
  expect(coverageOf(claims)).toEqual({ claims: 4, proven: 1, broken: 2 })
  expect([...coverageBy(claims, leaf => leaf.slice(0, 5))]).toEqual([
    ['4.1.2', { claims: 4, proven: 1, broken: 2 }],
  ])
})
