import { expect, test } from 'vitest'
import { findText } from '../../../../../shared/domain/evidence/viewer/find-text.ts'
import {
  areasOfRange,
  type PageText,
  type TextRun,
  textInArea,
} from '../../../../../shared/domain/evidence/viewer/page-text.ts'

const evenStops = (text: string) => [...text, ''].map((_, index) => index / text.length)
const line = (from: number, text: string, y: number): TextRun => ({
  from,
  text,
  origin: { x: 0.1, y },
  along: { x: 0.8, y: 0 },
  up: { x: 0, y: -0.02 },
  stops: evenStops(text),
})
const page: PageText = {
  text: '身份证号一二三四\n五六七八',
  runs: [line(0, '身份证号一二三四', 0.2), line(9, '五六七八', 0.3)],
}

test('a range over two lines has a rectangle on each', () => {
  const [hit] = findText(page.text, '三四五六')
  expect(hit && areasOfRange(page, hit)).toEqual([
    {
      x: expect.closeTo(0.7),
      y: expect.closeTo(0.18),
      width: expect.closeTo(0.2),
      height: expect.closeTo(0.02),
    },
    {
      x: expect.closeTo(0.1),
      y: expect.closeTo(0.28),
      width: expect.closeTo(0.4),
      height: expect.closeTo(0.02),
    },
  ])
})

test('words are read back out of the rectangle they stand in', () => {
  const [hit] = findText(page.text, '证号一')
  const [area] = hit ? areasOfRange(page, hit) : []
  expect(area && textInArea(page, area)).toBe('证号一')
  expect(textInArea(page, { x: 0, y: 0, width: 1, height: 1 })).toBe('身份证号一二三四 五六七八')
  expect(textInArea(page, { x: 0, y: 0.5, width: 1, height: 0.5 })).toBe('')
})

test('a line that runs down the page has its rectangles there', () => {
  const down: PageText = {
    text: 'abcd',
    runs: [
      {
        from: 0,
        text: 'abcd',
        origin: { x: 0.5, y: 0.1 },
        along: { x: 0, y: 0.4 },
        up: { x: 0.02, y: 0 },
        stops: evenStops('abcd'),
      },
    ],
  }
  expect(areasOfRange(down, { from: 1, to: 2 })).toEqual([
    { x: 0.5, y: expect.closeTo(0.2), width: expect.closeTo(0.02), height: expect.closeTo(0.1) },
  ])
})
