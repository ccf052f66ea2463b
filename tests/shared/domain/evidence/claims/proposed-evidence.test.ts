import { expect, test } from 'vitest'
import { proposedEvidence } from '../../../../../shared/domain/evidence/claims/proposed-evidence.ts'
import type { Inline } from '../../../../../shared/domain/text/rich-text.ts'

const marked = (text: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'claim', attrs: { claim: 'c' } }],
})
const plain = (text: string): Inline => ({ type: 'text', text })
const see = (evidence: string): Inline => ({ type: 'evidenceRef', attrs: { evidence } })

const cases: readonly (readonly [title: string, content: Inline[], proposed: readonly string[]])[] = [
  ['inside the sentence', [marked('合格率（见'), see('e1'), marked('）达 99%。')], ['e1']],
  ['right behind it', [marked('合格率达 99%。'), see('e1'), see('e2'), plain('此外')], ['e1', 'e2']],
  ['in brackets behind it', [marked('合格率达 99%'), plain('（详见证据 '), see('e1'), plain('）。')], ['e1']],
  ['not before it', [see('e1'), marked('合格率达 99%。')], []],
  ['not behind other words', [marked('合格率达 99%。'), plain('此外投诉减少，见'), see('e1')], []],
  ['each once', [marked('合'), see('e1'), marked('格'), see('e1')], ['e1']],
]

test.each(cases)('an evidence named %s is proposed accordingly', (_title, content, proposed) => {
  const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content }] }
  expect(proposedEvidence(text, 'c')).toEqual(proposed)
  expect(proposedEvidence(text, 'other')).toEqual([])
})
