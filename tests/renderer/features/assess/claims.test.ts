import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimPlaces } from '../../../../renderer/src/features/assess/editor/claims/claim-places.ts'
import {
  claimTarget,
  markClaim,
  unmarkClaim,
} from '../../../../renderer/src/features/assess/editor/claims/claim-target.ts'
import { withoutCopies } from '../../../../renderer/src/features/assess/editor/claims/without-copies.ts'
import { narrativeExtensions } from '../../../../renderer/src/features/assess/editor/narrative-extensions.ts'
import { fromRichText, toRichText } from '../../../../renderer/src/features/assess/editor/to-rich-text.ts'
import { claimSpans } from '../../../../shared/domain/evidence/claims/claim-spans.ts'
import { withoutClaims } from '../../../../shared/domain/text/claim-marks.ts'
import type { Block, Inline, RichText } from '../../../../shared/domain/text/rich-text.ts'
import { narrative } from './narrative-arbitrary.ts'

const schema = getSchema(narrativeExtensions())
const textOf = (...paragraphs: readonly (readonly Inline[])[]): RichText => ({
  type: 'doc',
  content: paragraphs.map((content): Block => ({ type: 'paragraph', content: [...content] })),
})
const plain = (text: string): Inline => ({ type: 'text', text })
const chip: Inline = { type: 'evidenceRef', attrs: { evidence: 'e1' } }
const known = (): boolean => true

const stateOf = (text: RichText, from = 1, to = from): EditorState => {
  const doc = schema.nodeFromJSON(fromRichText(text))
  const state = EditorState.create({ doc, plugins: [history()] })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, from, to)))
}
const saved = (state: EditorState): RichText => toRichText(state.doc.toJSON())
const mark = (state: EditorState, claim: string): EditorState => {
  const target = claimTarget(state, known)
  if (target === null || 'claim' in target) return expect.unreachable()
  return state.apply(markClaim(state.tr, target.from, target.to, claim))
}
const wordsOf = (state: EditorState): readonly string[] =>
  claimPlaces(state.doc).map(({ claim, from, to }) => `${claim}:${state.doc.textBetween(from, to)}`)

const two = textOf([plain('甲方通过认证。抽检合格率 99.2%'), chip, plain('。此外无事。')])

describe('marking', () => {
  test('takes the sentence around the cursor, with the references in it', () => {
    const state = mark(stateOf(two, 10), 'c1')
    expect(wordsOf(state)).toEqual(['c1:抽检合格率 99.2%。'])
    expect(saved(state)).toEqual(
      textOf([
        plain('甲方通过认证。'),
        { type: 'text', text: '抽检合格率 99.2%', marks: [{ type: 'claim', attrs: { claim: 'c1' } }] },
        chip,
        { type: 'text', text: '。', marks: [{ type: 'claim', attrs: { claim: 'c1' } }] },
        plain('此外无事。'),
      ]),
    )
  })

  test('takes what is selected', () => {
    expect(wordsOf(mark(stateOf(two, 3, 7), 'c1'))).toEqual(['c1:通过认证'])
  })

  test('opens the claim that stands there, also when a selection only touches it; an unknown mark gives way', () => {
    const state = mark(stateOf(two, 10), 'c1')
    const at = (from: number, to: number) =>
      state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    expect(claimTarget(at(12, 12), known)).toEqual({ claim: 'c1' })
    expect(claimTarget(at(3, 10), known)).toEqual({ claim: 'c1' })
    expect(claimTarget(at(3, 3), known)).toMatchObject({ text: '甲方通过认证。' })
    expect(claimTarget(at(12, 12), () => false)).toMatchObject({ text: '抽检合格率 99.2%。' })
  })

  test('has nothing to mark where there are no words', () => {
    expect(claimTarget(stateOf(textOf([])), known)).toBeNull()
    expect(claimTarget(stateOf(textOf([chip]), 1, 2), known)).toBeNull()
  })

  test('is taken back by undo, and off by name', () => {
    const state = mark(stateOf(two, 10), 'c1')
    let undone = state
    undo(state, tr => {
      undone = state.apply(tr)
    })
    expect(saved(undone)).toEqual(two)
    expect(saved(state.apply(unmarkClaim(state.tr, 'c1')))).toEqual(two)
  })
})

describe('a marked sentence', () => {
  test('takes in what is typed inside it and not what is typed behind it', () => {
    const state = mark(stateOf(two, 10), 'c1')
    const inside = state.apply(state.tr.insertText('年度', 10))
    expect(wordsOf(inside)).toEqual(['c1:抽检年度合格率 99.2%。'])
    const [place] = claimPlaces(state.doc)
    const behind = state.apply(state.tr.insertText('附言。', place?.to ?? 0))
    expect(wordsOf(behind)).toEqual(wordsOf(state))
    const before = state.apply(state.tr.insertText('附言。', place?.from ?? 0))
    expect(wordsOf(before)).toEqual(wordsOf(state))
  })

  test('stays one claim when it is parted and when its paragraph is joined', () => {
    const state = mark(stateOf(two, 10), 'c1')
    const parted = state.apply(state.tr.split(12))
    expect(wordsOf(parted)).toEqual(['c1:抽检合格', 'c1:率 99.2%。'])
    expect(wordsOf(parted.apply(parted.tr.join(13)))).toEqual(wordsOf(state))
  })

  test('has its places where the domain finds them, in any narrative', () => {
    fc.assert(
      fc.property(narrative, fc.nat(), fc.nat(), (text, a, b) => {
        const doc = schema.nodeFromJSON(fromRichText(text))
        const [from, to] = [a % doc.content.size, b % doc.content.size].toSorted((x, y) => x - y)
        const marked = markClaim(EditorState.create({ doc }).tr, from ?? 0, to ?? 0, 'c').doc
        const stored = toRichText(marked.toJSON())
        const widths = claimPlaces(marked).map(place => place.to - place.from)
        expect(claimSpans(stored).map(span => span.end - span.start)).toEqual(widths)
        expect(withoutClaims(stored)).toEqual(text)
      }),
    )
  })
})

describe('what is pasted', () => {
  const state = mark(stateOf(two, 10), 'c1')
  const [place] = claimPlaces(state.doc)
  const from = place?.from ?? 0
  const to = place?.to ?? 0
  const copy = state.doc.slice(from, to)
  const put = (into: EditorState, slice = withoutCopies(copy, into, known)) =>
    wordsOf(into.apply(into.tr.replaceSelection(slice)))

  test('is no second claim when it is a copy', () => {
    const atStart = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)))
    expect(put(atStart)).toEqual(['c1:抽检合格率 99.2%。'])
  })

  test('keeps its claim when it was cut out, or put over itself', () => {
    const cut = state.apply(state.tr.delete(from, to))
    const atStart = cut.apply(cut.tr.setSelection(TextSelection.create(cut.doc, 1)))
    expect(put(atStart)).toEqual(['c1:抽检合格率 99.2%。'])
    const over = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    expect(put(over)).toEqual(['c1:抽检合格率 99.2%。'])
  })

  test('brings no claim from another text', () => {
    const other = stateOf(textOf([plain('别处。')]))
    expect(
      put(
        other,
        withoutCopies(copy, other, () => false),
      ),
    ).toEqual([])
    expect(withoutCopies(copy, other, () => false).content.textBetween(0, copy.size)).toBe(
      '抽检合格率 99.2%。',
    )
  })
})
