import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agree, figuresIn } from '../../../../../shared/domain/examiner/reading/figures-in.ts'
import { holdsNumber } from '../../../../../shared/domain/examiner/reading/holds-number.ts'
import { indicatorNames, isShortFor } from '../../../../../shared/domain/examiner/reading/indicator-names.ts'
import {
  likenessOf,
  shareWithin,
  shinglesOf,
} from '../../../../../shared/domain/examiner/reading/likeness.ts'
import { pointedNames } from '../../../../../shared/domain/examiner/reading/pointed-names.ts'
import { quoteOf } from '../../../../../shared/domain/examiner/reading/quote-of.ts'
import { sentencesOf } from '../../../../../shared/domain/examiner/reading/sentences-of.ts'

test.each([
  ['合格率 98.5%', true],
  ['百分之九十八', true],
  ['每月三次', true],
  ['提高近两成', true],
  ['一级品占七成', true],
  ['一如既往', false],
  ['第一时间', false],
  ['千方百计', false],
  ['统一思想', false],
])('“%s” holds a number: %s', (text, expected) => {
  expect(holdsNumber(text)).toBe(expected)
})

test.each([
  ['一。二！三？四；五', ['一。', '二！', '三？', '四；', '五']],
  ['率为 98.5%，升 0.3。好', ['率为 98.5%，升 0.3。', '好']],
  ['First. Then 2.5 more! End', ['First.', 'Then 2.5 more!', 'End']],
  ['一行\n二行', ['一行', '二行']],
  ['  ', []],
])('the sentences of “%s”', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

describe('a quote', () => {
  test('drops the brackets that a reference left empty, and white space', () => {
    expect(quoteOf('批准停线（ ），  全检 ( )。')).toBe('批准停线， 全检 。')
  })
  test('shows the place it is about', () => {
    const text = `${'前'.repeat(80)}显著提高${'后'.repeat(80)}`
    expect(quoteOf(text, 80)).toBe(`…${'前'.repeat(20)}显著提高${'后'.repeat(34)}…`)
  })
  test('is never longer than 60 characters', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect([...quoteOf(text, Math.floor(text.length / 2))].length).toBeLessThanOrEqual(60)
      }),
    )
  })
})

test.each([
  ['2025 年员工满意度 84.6%，流失率 17.2%', ['员工满意度 2025 84.6 %', '流失率 2025 17.2 %']],
  ['2024 年为八成，2025 年，合格率达到 98.50%', ['合格率 2025 98.5 %']],
  ['合格率 98.5%', []],
  ['2025 年合格率由 97.2% 升到 98.9%', []],
  ['2025 年财务确认收益 386.7 万元', ['财务确认收益 2025 386.7 万元']],
  ['2025 年流失率 2% 以内', []],
])('the figures of “%s”', (text, expected) => {
  expect(figuresIn(text).map(one => `${one.subject} ${one.year} ${one.value} ${one.unit}`)).toEqual(expected)
})

test('figures agree at the precision of the coarser one', () => {
  const figure = (value: number, decimals: number) => ({
    subject: '率',
    year: '2025',
    value,
    decimals,
    unit: '%',
    sentence: '',
  })
  expect(agree(figure(84.6, 1), figure(85, 0))).toBe(true)
  expect(agree(figure(84.6, 1), figure(84.7, 1))).toBe(false)
  expect(agree(figure(84.4, 1), figure(85, 0))).toBe(false)
})

test.each([
  ['审计发现整改率、合同履约率、行政处罚次数见 4.7.7', ['审计发现整改率', '合同履约率', '行政处罚次数']],
  ['质量损失率由 1.42% 降到 0.82%，单位产品能耗、存货周转等见 4.7.6', ['质量损失率', '单位产品能耗']],
  [
    '一次交验合格率、市场投诉率分别见 4.7.2 和 4.7.3.2；员工满意度见 4.7.5',
    ['一次交验合格率', '市场投诉率', '员工满意度'],
  ],
  ['详见 4.4.3', []],
  ['结果见 4.7.5', []],
])('what “%s” points to', (text, expected) => {
  expect(pointedNames(text)).toEqual(expected)
})

test.each([
  ['一次交验合格率（LED 吸顶灯）', ['一次交验合格率led吸顶灯', '一次交验合格率']],
  ['客户流失率', ['顾客流失率']],
  ['人均合理化建议数', ['人均合理化建议数', '合理化建议数', '人均合理化建议']],
  ['关键性能参数：整灯光效', ['关键性能参数整灯光效', '整灯光效']],
])('the forms of “%s”', (name, expected) => {
  expect(indicatorNames(name)).toEqual(expected)
})

test.each([
  ['志愿时数', '志愿服务时数', true],
  ['固废综合利用率', '固体废物综合利用率', true],
  ['时数', '志愿服务时数', false],
  ['合格率', '一次交验合格率（分产品线与厂区）', false],
])('“%s” is short for “%s”: %s', (short, long, expected) => {
  expect(isShortFor(short, long)).toBe(expected)
})

describe('likeness', () => {
  test('of a text with itself is whole, of strangers none', () => {
    expect([likenessOf('夜班知晓率偏低', '夜班知晓率偏低'), likenessOf('甲乙丙', '丁戊己')]).toEqual([1, 0])
  })
  test('does not see spaces and marks', () => {
    expect(likenessOf('夜班，知晓率 79%', '夜班知晓率79')).toBe(1)
  })
  test('a part lies wholly within what it was cut from', () => {
    assert(
      property(string({ minLength: 20, maxLength: 200 }), text => {
        const [part, whole] = [shinglesOf(text.slice(5, 15), 4), shinglesOf(`${text}`, 4)]
        for (const shingle of part) expect(shingle.length).toBe(4)
        expect(shareWithin(part, whole)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
