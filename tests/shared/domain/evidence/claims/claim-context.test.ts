import { expect, test } from 'vitest'
import { claimContext } from '../../../../../shared/domain/evidence/claims/claim-context.ts'
import type { Block, Inline, RichText } from '../../../../../shared/domain/text/rich-text.ts'

const plain = (text: string): Inline => ({ type: 'text', text })
const marked = (text: string, claim = 'c'): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'claim', attrs: { claim } }],
})
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content })
const table = (...content: Inline[]): Block => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(...content)] }] }],
})
const text = (...content: Block[]): RichText => ({ type: 'doc', content })
const words = () => 'E-1'

test('a sentence comes with its paragraph and the neighbours that say something, tables passed over', () => {
  const narrative = text(
    paragraph(plain('前文。')),
    { type: 'paragraph' },
    table(plain('表头')),
    paragraph(
      plain('起句。'),
      marked('合格率见'),
      { type: 'evidenceRef', attrs: { evidence: 'e' } },
      marked('。'),
      plain('尾句。'),
    ),
    table(plain('数')),
    paragraph(plain('后文。')),
  )
  expect(claimContext(narrative, 'c', words)).toEqual({
    before: '前文。',
    own: [{ ahead: '起句。', marked: '合格率见E-1。', behind: '尾句。' }],
    after: '后文。',
  })
  expect(claimContext(narrative, 'other', words)).toBeNull()
})

test('a sentence in a cell has the cells around it; a parted one stands in two blocks', () => {
  expect(claimContext(text(table(plain('甲')), table(marked('乙'))), 'c', words)).toEqual({
    before: '甲',
    own: [{ ahead: '', marked: '乙', behind: '' }],
    after: '',
  })
  const parted = text(paragraph(marked('前半')), paragraph(marked('后半。'), plain('此外。')))
  expect(claimContext(parted, 'c', words)).toEqual({
    before: '',
    own: [
      { ahead: '', marked: '前半', behind: '' },
      { ahead: '', marked: '后半。', behind: '此外。' },
    ],
    after: '',
  })
})
