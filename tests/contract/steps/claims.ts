import type { Memory } from '../memory.ts'
import { done, type Step, withFirm } from '../step.ts'

const assessmentId = (m: Memory) => m.text('guidedAssessment.id')
const evidenceId = (m: Memory) => m.text('import.files.0.evidenceId')
const leaf = '4.1.2'

const mark = { type: 'claim', attrs: { claim: 'claim-1' } }
const narrative = (sentence: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: sentence, marks: [mark] },
        { type: 'text', text: '此外，班组每周复盘。' },
      ],
    },
  ],
})
const place = {
  kind: 'area',
  page: 1,
  area: { x: 0.1, y: 0.2, width: 0.5, height: 0.1 },
  quote: '抽检合格率 99.2%',
}

type Claim = {
  readonly sentence: string | null
  readonly text: string
  readonly state: string
  readonly visit: string
  readonly proofs: readonly { readonly state: string; readonly number: number | null }[]
}
type Resting = Omit<Claim, 'proofs'> & {
  readonly assessment: string
  readonly leaf: string
  readonly proofs: readonly string[]
}
/** Revisions depend on the steps before; the tests of the handlers hold them. */
const short = ({ sentence, text, state, visit, proofs }: Claim) => ({
  sentence,
  text,
  state,
  visit,
  proofs: proofs.map(proof => [proof.number, proof.state]),
})
const lasting = { remember: 'claim', summarise: short }
const now = (m: Memory) => ({ id: 'claim-1', revision: m.number('claim.revision') })
const first = '抽检合格率达到 99.2%。'
const second = '全年抽检合格率达到 99.2%。'

/** A sentence from its mark to its proof, through a new wording and a site visit, and away again. */
export const claims: readonly Step[] = [
  withFirm(
    'answers.save',
    'keeps the mark of a claim in a narrative',
    m => ({ assessmentId: assessmentId(m), leaf, revision: 0, narrative: narrative(first) }),
    done(19),
    { remember: 'claimAnswer', summarise: ({ characters }: { characters: number }) => characters },
  ),
  withFirm(
    'claims.create',
    'makes a sentence a claim',
    m => ({ id: 'claim-1', assessmentId: assessmentId(m), leaf, text: first }),
    done({ sentence: first, text: first, state: 'unproven', visit: 'open', proofs: [] }),
    lasting,
  ),
  withFirm(
    'proofs.save',
    'ties a passage to it',
    m => ({ claimId: 'claim-1', evidenceId: evidenceId(m), place }),
    done({ sentence: first, text: first, state: 'proven', visit: 'open', proofs: [[1, 'intact']] }),
    lasting,
  ),
  withFirm(
    'answers.save',
    'rewords the sentence',
    m => ({
      assessmentId: assessmentId(m),
      leaf,
      revision: m.number('claimAnswer.revision'),
      narrative: narrative(second),
    }),
    done(21),
    { summarise: ({ characters }: { characters: number }) => characters },
  ),
  withFirm(
    'claims.list',
    'asks for a new look',
    m => ({ assessmentId: assessmentId(m), leaf }),
    done([{ sentence: second, text: first, state: 'reworded', visit: 'open', proofs: [[1, 'intact']] }]),
    { summarise: ({ claims: all }: { claims: readonly Claim[] }) => all.map(short) },
  ),
  withFirm(
    'claims.confirm',
    'takes the word of a person for it',
    now,
    done({ sentence: second, text: second, state: 'proven', visit: 'open', proofs: [[1, 'intact']] }),
    lasting,
  ),
  withFirm(
    'claims.visit',
    'keeps what was seen on site',
    m => ({ ...now(m), visit: 'seen', note: '原始记录在品质部' }),
    done({ sentence: second, text: second, state: 'proven', visit: 'seen', proofs: [[1, 'intact']] }),
    lasting,
  ),
  withFirm(
    'claims.coverage',
    'counts what is proven',
    m => ({ assessmentId: assessmentId(m) }),
    done({
      total: { claims: 1, proven: 1, broken: 0 },
      leaves: [{ leaf, claims: 1, proven: 1, broken: 0 }],
      items: [{ item: leaf, claims: 1, proven: 1, broken: 0 }],
    }),
  ),
  withFirm(
    'claims.ofEvidence',
    'tells what rests on an evidence',
    m => ({ evidenceId: evidenceId(m) }),
    done([['2026 年度自评', leaf, second, 'proven', ['intact']]]),
    {
      summarise: ({ claims: all }: { claims: readonly Resting[] }) =>
        all.map(one => [one.assessment, one.leaf, one.sentence, one.state, one.proofs]),
    },
  ),
  withFirm(
    'proofs.remove',
    'takes the passage away',
    m => ({ id: m.text('claim.proofs.0.id'), revision: m.number('claim.proofs.0.revision') }),
    done({ sentence: second, text: second, state: 'unproven', visit: 'seen', proofs: [] }),
    lasting,
  ),
  withFirm('claims.remove', 'removes the claim', now, done({})),
]
