import { describe, expect, test } from 'vitest'
import { hitAddress } from '../../../../renderer/src/app/palette/hit-address.ts'
import { noteParagraphs } from '../../../../renderer/src/features/assess/panel/note-paragraphs.ts'
import { snippetTitle } from '../../../../renderer/src/features/assess/panel/snippet-title.ts'
import { gridStep } from '../../../../renderer/src/features/assess/profile/table/grid-step.ts'
import { nextUnwritten } from '../../../../renderer/src/features/assess/tree/leaf-list.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'

const doc = (...paragraphs: string[]): RichText => ({
  type: 'doc',
  content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

describe('the keys of a profile table, three rows of two columns', () => {
  const size = { rows: 3, columns: 2 }
  const press = (key: string, more: object = {}) => ({
    key,
    shift: false,
    oneLine: true,
    caretAtStart: false,
    caretAtEnd: false,
    ...more,
  })
  test.each([
    { from: [0, 1], press: press('Enter'), to: { row: 1, column: 1 } },
    { from: [2, 1], press: press('Enter'), to: 'add' },
    { from: [1, 1], press: press('Enter', { shift: true }), to: { row: 0, column: 1 } },
    { from: [0, 0], press: press('Enter', { shift: true }), to: null },
    { from: [0, 0], press: press('ArrowDown'), to: { row: 1, column: 0 } },
    { from: [2, 0], press: press('ArrowDown'), to: null },
    { from: [1, 0], press: press('ArrowUp'), to: { row: 0, column: 0 } },
    { from: [1, 0], press: press('ArrowDown', { oneLine: false }), to: null },
    {
      from: [1, 0],
      press: press('ArrowDown', { oneLine: false, caretAtEnd: true }),
      to: { row: 2, column: 0 },
    },
    {
      from: [1, 0],
      press: press('ArrowUp', { oneLine: false, caretAtStart: true }),
      to: { row: 0, column: 0 },
    },
    { from: [1, 0], press: press('ArrowRight'), to: null },
    { from: [1, 0], press: press('ArrowRight', { caretAtEnd: true }), to: { row: 1, column: 1 } },
    { from: [1, 1], press: press('ArrowRight', { caretAtEnd: true }), to: { row: 2, column: 0 } },
    { from: [2, 1], press: press('ArrowRight', { caretAtEnd: true }), to: null },
    { from: [1, 1], press: press('ArrowLeft', { caretAtStart: true }), to: { row: 1, column: 0 } },
    { from: [1, 0], press: press('ArrowLeft', { caretAtStart: true }), to: { row: 0, column: 1 } },
    { from: [0, 0], press: press('ArrowLeft', { caretAtStart: true }), to: null },
    { from: [0, 0], press: press('Tab'), to: null },
  ])('$press.key from $from leads to $to', ({ from: [row = 0, column = 0], press, to }) => {
    expect(gridStep({ row, column }, size, press)).toEqual(to)
  })
})

test.each([
  { from: 'profile', written: [], next: '4.1.2' },
  { from: '4.1.2', written: ['4.1.2'], next: '4.1.3' },
  { from: '4.1.2', written: ['4.1.2', '4.1.3'], next: '4.7.2' },
  { from: '4.7.2', written: ['4.7.2'], next: '4.1.2' },
  { from: '4.1.3', written: ['4.1.2', '4.7.2'], next: '4.1.3' },
  { from: '4.1.2', written: ['4.1.2', '4.1.3', '4.7.2'], next: null },
])('after $from, with $written written, $next is next', ({ from, written, next }) => {
  expect(nextUnwritten(['profile', '4.1.2', '4.1.3', '4.7.2'], from, new Set(written))).toBe(next)
})

test.each([
  { text: doc('公司成立于 2008 年。总部在古镇。'), title: '公司成立于 2008 年' },
  { text: doc('', ' ', '先做对，再做快'), title: '先做对，再做快' },
  { text: doc('。只有句号在前'), title: '。只有句号在前' },
  {
    text: doc('一二三四五六七八九十一二三四五六七八九十一二三四五'),
    title: '一二三四五六七八九十一二三四五六七八九十一二三四…',
  },
  { text: doc(' '), title: '' },
])('a kept passage is called “$title”', ({ text, title }) => {
  expect(snippetTitle(text)).toBe(title)
})

test('each line of a note becomes a paragraph, empty lines go', () => {
  expect(noteParagraphs('2019 年定。\n\n 2023 年 <复核> \n')).toEqual(doc('2019 年定。', '2023 年 <复核>'))
})

test.each([
  {
    hit: { entity: 'questionNote', id: 'a1/Q-4.1.2-3', title: '4.1.2 Q-4.1.2-3' },
    search: { assessment: 'a1', leaf: '4.1.2', tab: 'interview', focus: 'Q-4.1.2-3' },
  },
  { hit: { entity: 'profileRow', id: 'r1', title: 'C1' }, search: { leaf: 'profile', focus: 'r1' } },
  { hit: { entity: 'snippet', id: 's1', title: '公司简介' }, search: { focus: 'snippets' } },
])('a found $hit.entity leads to its place', ({ hit, search }) => {
  expect(hitAddress(hit, null)).toEqual({ to: '/assess', search })
})
