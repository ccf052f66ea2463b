import type { Memory } from '../memory.ts'
import { done, refused, type Step, withFirm } from '../step.ts'

const evidenceId = (m: Memory) => m.text('import.files.0.evidenceId')

/** What an evidence is linked to, seen from both sides, and what is still missing. */
export const places: readonly Step[] = [
  withFirm(
    'evidence.link',
    'refuses a place that the firm does not have',
    m => ({ id: evidenceId(m), leaf: '9.9.9' }),
    refused('not-found', { what: 'place', id: '9.9.9' }),
  ),
  withFirm(
    'places.find',
    'finds a leaf by its code',
    { text: '4.1.2', kinds: ['answer'], limit: 1 },
    done([{ target: '4.1.2', kind: 'answer', leaf: '4.1.2' }]),
    {
      summarise: ({ places: found }: { places: { target: string; kind: string; leaf: string }[] }) =>
        found.map(({ target, kind, leaf }) => ({ target, kind, leaf })),
    },
  ),
  withFirm(
    'places.name',
    'names what is there and leaves out what is not',
    { targets: ['4.1.2', 'finding:none', 'circle:later'] },
    done(['4.1.2']),
    {
      summarise: ({ places: found }: { places: { target: string }[] }) => found.map(({ target }) => target),
    },
  ),
  withFirm('places.evidence', 'tells what proves a place', { target: '4.1.2' }, done([1, 2]), {
    summarise: ({ evidence }: { evidence: { number: number }[] }) => evidence.map(({ number }) => number),
  }),
  withFirm('places.counts', 'counts the evidence of each place', {}, done({ counts: { '4.1.2': 2 } })),
  withFirm(
    'coverage.get',
    'sets what is expected beside what is linked',
    m => ({ assessmentId: m.text('assessment.id') }),
    done({ linked: [1, 2], unused: [], overused: [], overusedFrom: 5 }),
    {
      summarise: ({
        items,
        ...rest
      }: {
        items: { leaves: { leaf: string; linked: { number: number }[] }[] }[]
      }) => ({
        linked: items
          .flatMap(({ leaves }) => leaves)
          .find(({ leaf }) => leaf === '4.1.2')
          ?.linked.map(({ number }) => number),
        ...rest,
      }),
    },
  ),
]
