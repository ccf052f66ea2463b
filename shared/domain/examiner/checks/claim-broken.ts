import { isBroken } from '../../evidence/claims/claim-coverage.ts'
import { defineCheck } from '../check.ts'
import { atAnswer } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'
import type { ExaminerClaim } from '../snapshot.ts'

const whyBroken: Partial<Record<ExaminerClaim['state'], { readonly zh: string; readonly en: string }>> = {
  reworded: { zh: '证实以后句子改过', en: 'was reworded after it was proven' },
  stale: { zh: '所据证据换过文件', en: 'rests on evidence whose file was replaced' },
  withdrawn: { zh: '所据证据已撤下', en: 'rests on evidence that was withdrawn' },
  gone: { zh: '所据证据已不在', en: 'rests on evidence that is gone' },
}

/** A claim that was proven once and is not as it stands now: reworded since, or its evidence is not what it was. */
export const claimBroken = defineCheck({
  params: {},
  gives: ['code', 'why'],
  run: ({ snapshot }) =>
    snapshot.claims.filter(isBroken).map(({ id, leaf, sentence, state }) => ({
      place: atAnswer(leaf),
      detail: id,
      quote: quoteOf(sentence ?? ''),
      says: { code: leaf, why: whyBroken[state] ?? '' },
    })),
})
