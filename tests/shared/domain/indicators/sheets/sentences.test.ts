import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  findCellField,
  findDirection,
  findFact,
  findRule,
  findSeries,
} from '../../../../../shared/domain/indicators/sheets/header-words.ts'
import { errorIds, noteIds } from '../../../../../shared/domain/indicators/sheets/sheet-problem.ts'

type Words = Readonly<Record<string, string>>
type Locale = {
  readonly import: { readonly problems: Words }
  readonly sheet: Readonly<Record<'columns' | 'series' | 'direction' | 'rule', Words>>
}
const locale = (language: string): Locale =>
  JSON.parse(readFileSync(`resources/locales/${language}/indicators.json`, 'utf8'))

test.each(['zh-CN', 'en'])('every problem of a sheet has its sentence, and no other (%s)', language => {
  expect(Object.keys(locale(language).import.problems).sort()).toEqual([...errorIds, ...noteIds].sort())
})

test.each(['zh-CN', 'en'])('what an export writes, an import understands (%s)', language => {
  const { columns, series, direction, rule } = locale(language).sheet
  for (const [key, word] of Object.entries(columns)) expect(findFact(word) ?? findCellField(word)).toBe(key)
  for (const [key, word] of Object.entries(series)) expect(findSeries(word)).toBe(key)
  for (const [key, word] of Object.entries(direction)) expect(findDirection(word)).toBe(key)
  for (const [key, word] of Object.entries(rule)) expect(findRule(word)).toBe(key)
})
