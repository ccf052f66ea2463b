import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimOf, withoutClaims } from '../../../../shared/domain/text/claim-marks.ts'
import { countRichText } from '../../../../shared/domain/text/count-characters.ts'
import type { Block, Inline, RichText } from '../../../../shared/domain/text/rich-text.ts'
import { inlinesOf } from '../../../../shared/domain/text/walk-rich-text.ts'
import { narrative } from '../../../renderer/features/assess/narrative-arbitrary.ts'
import { markedAt } from './mark-text.ts'

test('a text from which every mark was taken is the text before, character for character, and counts the same', () => {
  fc.assert(
    fc.property(narrative, fc.array(fc.nat(60), { minLength: 2, maxLength: 8 }), (text, cuts) => {
      const marked = markedAt(text, cuts)
      expect(withoutClaims(marked)).toEqual(text)
      expect(countRichText(marked)).toBe(countRichText(text))
    }),
  )
})

test('bold and italic stay, neighbours that were apart stay apart', () => {
  const mark = { type: 'claim' as const, attrs: { claim: 'c' } }
  const content: Inline[] = [
    { type: 'text', text: '甲', marks: [{ type: 'bold' }, mark] },
    { type: 'text', text: '乙', marks: [mark] },
    { type: 'text', text: '丙' },
  ]
  const text: RichText = { type: 'doc', content: [{ type: 'paragraph', content }] }
  expect(inlinesOf(text).map(claimOf)).toEqual(['c', 'c', null])
  const expected: Block[] = [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '甲', marks: [{ type: 'bold' }] },
        { type: 'text', text: '乙丙' },
      ],
    },
  ]
  expect(withoutClaims(text).content).toEqual(expected)
})
