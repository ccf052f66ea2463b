import { anything, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackKind } from '../../../shared/packs/pack.ts'
import { packSchema, packSchemas } from '../../../shared/packs/pack.ts'
import { parsePack, parsePackText } from '../../../shared/packs/parse-pack.ts'
import { packText, readPack } from '../../packs/read-pack.ts'

const kinds = Object.keys(packSchemas) as PackKind[]
const style = readPack('print-style', 'gw9704')

test('a refused pack comes back with one sentence that names kind, place and cause', () => {
  const table: readonly (readonly [unknown, string])[] = [
    [{ ...style, surprise: 1 }, 'The print-style pack is not valid: Unrecognized key: "surprise".'],
    [{ ...style, version: 'one' }, 'The print-style pack is not valid at version: a version such as 1.0.0.'],
    [
      { ...style, page: { ...style.page, topMm: 'wide' } },
      'The print-style pack is not valid at page.topMm: Invalid input: expected number, received string.',
    ],
    [
      { ...style, page: { ...style.page, topMm: 290 } },
      'The print-style pack is not valid at page: The margins leave no sensible room for the text.',
    ],
    [
      { ...style, provenance: { ...style.provenance, sources: ['B0'] } },
      "The print-style pack is not valid at provenance: Source “B0” is not in the pack's list of sources.",
    ],
  ]
  expect(
    table.map(([json]) => {
      const result = parsePack('print-style', json)
      return result.ok ? 'accepted' : result.sentence
    }),
  ).toEqual(table.map(([, sentence]) => sentence))
})

test('text that is not JSON is refused, not thrown', () => {
  const result = parsePackText('instrument', packText('instrument', 'gbt-19580-2012').slice(0, 1000))
  expect(result.ok ? 'accepted' : result.sentence).toMatch(/^The instrument pack is not valid: .*JSON.*\.$/)
})

test('a pack is not taken for another kind', () => {
  expect(kinds.map(kind => parsePack(kind, style).ok)).toEqual(kinds.map(kind => kind === 'print-style'))
  expect(packSchema.parse(style)).toEqual(style)
})

describe('whatever comes in', () => {
  test('nothing is thrown', () => {
    assert(
      property(constantFrom(...kinds), anything(), (kind, json) => {
        expect(parsePack(kind, json).ok).toBe(false)
      }),
    )
  })
})
