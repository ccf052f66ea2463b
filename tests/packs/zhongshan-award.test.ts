import { expect, test } from 'vitest'
import { checkTemplate } from '../../shared/packs/check-template.ts'
import { readPack } from './read-pack.ts'

const template = readPack('dossier-template', 'zhongshan-government-quality-award')
const instrument = readPack('instrument', template.instrument.id, template.instrument.version)

test('agrees with its instrument and its print style', () => {
  expect(checkTemplate(template, instrument)).toEqual([])
  expect(readPack('print-style', template.printStyle).id).toBe('award-xiao4')
})

test('binds its parts in the order of the notices', () => {
  expect(template.parts.map(part => part.type)).toEqual([
    'cover',
    'letter',
    'contents',
    'form',
    'profile',
    'report',
    'scores',
    'results',
    'catalogue',
    'evidence',
  ])
})

test('limits profile and report, and calls neither limit verified', () => {
  expect(
    template.limits.map(limit => [
      limit.part,
      limit.maxCharacters,
      limit.countsCharts,
      limit.provenance.confidence,
    ]),
  ).toEqual([
    ['profile', 3000, false, 'unverified'],
    ['report', 50_000, true, 'unverified'],
  ])
})

test('asks for the 22 rows of three years with the rank in the city', () => {
  const fields = template.parts.flatMap(part =>
    part.type === 'form' ? part.sections.flatMap(section => section.fields) : [],
  )
  const table = fields.find(field => field.id === 'economy.indicators')
  expect(table?.type === 'year-table' && [table.rows.length, table.years, table.rankColumn]).toEqual([
    22,
    3,
    true,
  ])
})

test('calls a rule verified only where the rule of 2021 or the round of 2022 could be read', () => {
  const verified = template.rules.filter(rule => rule.provenance.confidence === 'verified')
  expect(new Set(verified.flatMap(rule => rule.provenance.sources))).toEqual(new Set(['S21', 'S22']))
  expect(
    template.rules
      .filter(rule => rule.group === 'veto' || rule.group === 'format')
      .filter(rule => rule.provenance.confidence === 'verified'),
  ).toEqual([])
})

test('tells where every unverified rule comes from', () => {
  const silent = template.rules.filter(
    rule => rule.provenance.confidence === 'unverified' && rule.provenance.note === undefined,
  )
  expect(silent).toEqual([])
})
