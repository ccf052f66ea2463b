import { expect, test } from 'vitest'
import { checkInstrument } from '../../../shared/packs/check-instrument.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import { readPack } from '../../packs/read-pack.ts'

const good = readPack('instrument', 'gbt-19580-2012', '1.1.0')

/** The instrument with one thing broken by `mend`, on a deep copy. */
const broken = (damage: (copy: Instrument) => void): readonly string[] => {
  const copy = structuredClone(good)
  damage(copy)
  return checkInstrument(copy).map(problem => `${problem.path}: ${problem.message}`)
}
const first = <T>(list: readonly T[]): T => {
  const [head] = list
  if (head === undefined) throw new Error('empty list')
  return head
}
const process = (copy: Instrument) => first(copy.scales)
const item = (copy: Instrument) => first(first(copy.categories).items)
const leaf = (copy: Instrument) => first(item(copy).leaves)
const table = (copy: Instrument) => first(copy.profile.tables)

test.each(['1.0.0', '1.1.0'])('finds nothing wrong with the shipped instrument %s', version => {
  expect(checkInstrument(readPack('instrument', 'gbt-19580-2012', version))).toEqual([])
})

test.each<[string, (copy: Instrument) => void, readonly string[]]>([
  [
    'points of an item',
    copy => {
      item(copy).points = 49
    },
    ['categories[0]: The parts of 4.1 add up to 109 points, not 110.'],
  ],
  [
    'points of the whole',
    copy => {
      copy.totalPoints = 1010
    },
    [
      'categories: The parts of the instrument add up to 1000 points, not 1010.',
      'maturity.levels: The maturity levels must run from 0 to 1010 without a gap.',
    ],
  ],
  [
    'a code used twice',
    copy => {
      const { items } = first(copy.categories)
      items.splice(1, 1, { ...structuredClone(first(items)), points: 30 })
    },
    [
      'categories[].items: “4.1.2” is used more than once.',
      'categories[].items[].leaves: “4.1.2” is used more than once.',
      ...[1, 2, 3, 4, 5, 6].map(n => `questions: “Q-4.1.2-${n}” is used more than once.`),
      ...[1, 2, 3, 4, 5, 6].map(n => `evidenceKinds: “E-4.1.2-${n}” is used more than once.`),
    ],
  ],
  [
    'a leaf of another item',
    copy => {
      leaf(copy).code = '4.2.9'
    },
    ['categories[0].items[0].leaves[0]: Leaf 4.2.9 does not belong to item 4.1.2 by its number.'],
  ],
  [
    'an item of another category',
    copy => {
      item(copy).code = '4.9.2'
    },
    [
      'categories[0].items[0]: Item 4.9.2 does not belong to category 4.1 by its number.',
      'categories[0].items[0].leaves[0]: Leaf 4.1.2 does not belong to item 4.9.2 by its number.',
    ],
  ],
  [
    'a question of the other scale',
    copy => {
      first(leaf(copy).questions).dimension = 'Le'
    },
    [
      'categories[0].items[0].leaves[0]: Question Q-4.1.2-1 probes dimension “Le”, which scale “process” does not have.',
    ],
  ],
  [
    'a gap between bands',
    copy => {
      first(process(copy).bands).to = 0
    },
    ['scales[0].bands[1]: Band “10-25” must start at 5 and end a whole number of steps of 5 later.'],
  ],
  [
    'a scale that ends early',
    copy => {
      process(copy).bands.pop()
    },
    ['scales[0].bands: The last band must end at 100.'],
  ],
  [
    'a dimension without description',
    copy => {
      delete first(process(copy).bands).descriptions.A
    },
    ['scales[0].bands[0].descriptions: Band “0-5” does not describe dimension “A”.'],
  ],
  [
    'a description without dimension',
    copy => {
      first(process(copy).bands).descriptions.X = { zh: '无', en: 'none' }
    },
    ['scales[0].bands[0].descriptions: Band “0-5” describes “X”, which is no dimension.'],
  ],
  [
    'a cap of nothing',
    copy => {
      Object.assign(first(process(copy).caps), { dimension: 'Le', maxPercent: 33 })
    },
    [
      'scales[0].caps[0]: Cap “no-learning” names dimension “Le”, which does not exist.',
      'scales[0].caps[0]: Cap “no-learning” must be a multiple of 5.',
    ],
  ],
  [
    'a comment on nothing',
    copy => {
      first(copy.commentTemplates).dimension = 'Z'
    },
    ['commentTemplates[0]: Comment F1 names dimension “Z”, which no scale has.'],
  ],
  [
    'a verified mark without source',
    copy => {
      copy.provenance.points = { confidence: 'verified', sources: [] }
    },
    ['provenance.points: What is called verified must name a source.'],
  ],
  [
    'a source that is not listed',
    copy => {
      copy.provenance.points.sources.push('S99')
    },
    ["provenance.points: Source “S99” is not in the pack's list of sources."],
  ],
  [
    'a gap between maturity levels',
    copy => {
      first(copy.maturity.levels).to = 240
    },
    ['maturity.levels: The maturity levels must run from 0 to 1000 without a gap.'],
  ],
  [
    'two tables with the same letters',
    copy => {
      Object.assign(table(copy), { id: 'customers', codePrefix: 'K' })
    },
    [
      'profile.tables: “customers” is used more than once.',
      'profile.tables[].codePrefix: “K” is used more than once.',
    ],
  ],
  [
    'a table without a place',
    copy => {
      table(copy).field = 'B.9'
      table(copy).answeredIn.push('4.9.9', '4.7.2')
      table(copy).columns.push(first(table(copy).columns))
    },
    [
      'profile.tables[0].columns: “line” is used more than once.',
      'profile.tables[0].answeredIn: “4.7.2” is used more than once.',
      'profile.tables[0]: Table “products” stands under field “B.9”, which the profile does not have.',
      'profile.tables[0]: Table “products” is to be answered in leaf 4.9.9, which the instrument does not have.',
    ],
  ],
])('finds %s', (_, damage, problems) => {
  expect(broken(damage)).toEqual(problems)
})
