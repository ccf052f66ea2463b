import { describe, expect, test } from 'vitest'
import { appendTakenOver } from '../../../../shared/domain/crosswalk/append-taken-over.ts'
import { frameworkOf, leavesAt, linkedPlaces } from '../../../../shared/domain/crosswalk/linked-places.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'
import { readPack } from '../../../packs/read-pack.ts'

const crosswalk = readPack('crosswalk', 'excellence-frameworks', '1.0.0')
const iso = readPack('instrument', 'iso-9001-2015', '1.0.0')
const isoLeaves = iso.categories.flatMap(c => c.items.flatMap(item => item.leaves.map(leaf => leaf.code)))
const found = (framework: string, code: string) =>
  linkedPlaces(crosswalk, framework, code).map(one => `${one.framework.id} ${one.place.code} ${one.strength}`)

describe('places that speak of the same thing', () => {
  test('an item names its counterparts in every framework, strong ones first', () => {
    expect(found('gbt-19580', '4.7.5')).toEqual([
      'baldrige-framework 7.3 strong',
      'baldrige-award WF-R strong',
      'efqm 6 strong',
      'efqm 7 strong',
      'baldrige-framework 7.1b partial',
      'baldrige-framework 7.1c partial',
      'iso-9001 9.1.3 partial',
    ])
  })

  test('links read backwards, and a link to a clause speaks for its sub-clauses', () => {
    expect(found('iso-9001', '8.5.1')).toEqual(['gbt-19580 4.5.3 strong'])
    expect(found('iso-9001', '9.1')).toEqual([
      'gbt-19580 4.3.3 strong',
      'gbt-19580 4.6.2 strong',
      'gbt-19580 4.7.2 strong',
      'gbt-19580 4.7.3 strong',
      'gbt-19580 4.7.6 strong',
      'gbt-19580 4.7.5 partial',
    ])
  })

  test('what has no counterpart names none, and 4.1 is not 4.10 or 4.1.2', () => {
    expect(found('gbt-19580', '4.7.4').filter(one => one.startsWith('iso-9001'))).toEqual([])
    expect(found('iso-9001', '4.1')).toEqual(['gbt-19580 4.2.2 strong', 'gbt-19580 4.1.4 partial'])
    expect(found('iso-9001', '11')).toEqual([])
  })

  test('a place covers the leaves below it in an instrument of its framework', () => {
    const framework = frameworkOf(crosswalk, 'iso-9001-2015')
    expect(framework?.id).toBe('iso-9001')
    if (framework === null) return
    expect(leavesAt(framework, { code: '9.1' }, isoLeaves)).toEqual(['ISO.9.1.1', 'ISO.9.1.2', 'ISO.9.1.3'])
    expect(leavesAt(framework, { code: '10.2' }, isoLeaves)).toEqual(['ISO.10.2'])
    expect(frameworkOf(crosswalk, 'no-such-instrument')).toBeNull()
  })
})

const paragraph = (text: string): RichText['content'][number] => ({
  type: 'paragraph',
  ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
})

test.each([
  { before: [], kept: [] },
  { before: [paragraph('')], kept: [] },
  { before: [paragraph('已有正文')], kept: [paragraph('已有正文')] },
])('a text taken over stands behind what is written, under its source', ({ before, kept }) => {
  const text: RichText = { type: 'doc', content: [paragraph('全年两次')] }
  const taken = [{ heading: 'ISO 9001:2015 9.2 内部审核', text }]
  expect(appendTakenOver({ type: 'doc', content: before }, taken)).toEqual({
    type: 'doc',
    content: [
      ...kept,
      {
        type: 'heading',
        attrs: { level: 3 },
        content: [{ type: 'text', text: 'ISO 9001:2015 9.2 内部审核' }],
      },
      paragraph('全年两次'),
    ],
  })
})
