import { describe, expect, test } from 'vitest'
import { checkCrosswalk } from '../../shared/packs/check-crosswalk.ts'
import { readPack } from './read-pack.ts'

const crosswalk = readPack('crosswalk', 'excellence-frameworks', '1.0.0')
const gbt = readPack('instrument', 'gbt-19580-2012', '1.0.0')
const iso = readPack('instrument', 'iso-9001-2015', '1.0.0')
const items = gbt.categories.flatMap(category => category.items.map(item => item.code))

describe('the crosswalk', () => {
  test('holds five frameworks with all their places and every row of the published table', () => {
    expect(Object.fromEntries(crosswalk.frameworks.map(one => [one.id, one.places.length]))).toEqual({
      'gbt-19580': 23,
      'iso-9001': 55,
      'baldrige-framework': 34,
      'baldrige-award': 13,
      efqm: 25,
    })
    const linked = new Set(crosswalk.links.map(link => link.from.code))
    expect(items.filter(code => !linked.has(code))).toEqual([])
    expect(crosswalk.links.length).toBe(170)
  })

  test('its codes are those of the instruments that it speaks for', () => {
    const codesOf = (id: string) => crosswalk.frameworks.find(one => one.id === id)
    expect(codesOf('gbt-19580')?.places.map(place => place.code)).toEqual(items)
    const leaves = iso.categories.flatMap(category =>
      category.items.flatMap(item => item.leaves.map(leaf => leaf.code)),
    )
    const places = new Set(codesOf('iso-9001')?.places.map(place => `ISO.${place.code}`))
    expect(leaves.filter(leaf => !places.has(leaf))).toEqual([])
  })

  test('nothing of it is called official: every link is our own judgement', () => {
    expect(new Set(crosswalk.links.map(link => link.provenance.confidence))).toEqual(new Set(['design']))
  })

  test('a link to nowhere, within one framework or by an unknown source is refused', () => {
    const [link] = crosswalk.links
    if (link === undefined) throw new Error('no links')
    const wrong = {
      ...crosswalk,
      links: [
        { ...link, to: { framework: 'efqm', code: '9.9' } },
        { ...link, to: link.from },
        { ...link, provenance: { confidence: 'verified' as const, sources: [] } },
      ],
    }
    expect(checkCrosswalk(wrong).map(problem => problem.path)).toEqual([
      'links[0].to',
      'links[1]',
      'links[2].provenance',
    ])
  })
})

test('the ISO 9001 self-check has 28 clauses of equal weight and 43 leaves that share no code with GB/T 19580', () => {
  const own = iso.categories.flatMap(category => category.items)
  const leaves = own.flatMap(item => item.leaves.map(leaf => leaf.code))
  expect({ items: own.length, points: iso.totalPoints, leaves: leaves.length }).toEqual({
    items: 28,
    points: 280,
    leaves: 43,
  })
  const others = new Set(gbt.categories.flatMap(c => c.items.flatMap(i => i.leaves.map(leaf => leaf.code))))
  expect(leaves.filter(code => others.has(code))).toEqual([])
  expect(iso.provenance.points.confidence).toBe('design')
})
