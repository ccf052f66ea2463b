import { expect, test } from 'vitest'
import { checkTemplate } from '../../../shared/packs/check-template.ts'
import type { DossierPart, DossierTemplate, FormField } from '../../../shared/packs/dossier-template.ts'
import { readPack } from '../../packs/read-pack.ts'

const good = readPack('dossier-template', 'zhongshan-government-quality-award')
const instrument = readPack('instrument', good.instrument.id, good.instrument.version)

const part = <T extends DossierPart['type']>(template: DossierTemplate, type: T) => {
  const found = template.parts.find(
    (candidate): candidate is Extract<DossierPart, { type: T }> => candidate.type === type,
  )
  if (found === undefined) throw new Error(`no part ${type}`)
  return found
}
const field = (template: DossierTemplate, id: string): FormField => {
  const found = part(template, 'form')
    .sections.flatMap(section => section.fields)
    .find(candidate => candidate.id === id)
  if (found === undefined) throw new Error(`no field ${id}`)
  return found
}

test('finds nothing wrong with the shipped template', () => {
  expect(checkTemplate(good)).toEqual([])
})

test.each<[string, (copy: DossierTemplate) => void, readonly string[]]>([
  [
    'another version of the instrument',
    copy => {
      copy.instrument.version = '2.0.0'
    },
    ['instrument: The template asks for gbt-19580-2012 2.0.0.'],
  ],
  [
    'two parts with one id',
    copy => {
      part(copy, 'profile').id = 'cover'
    },
    [
      'parts: “cover” is used more than once.',
      'limits[0]: Limit “profile-limit” names part “profile”, which does not exist.',
    ],
  ],
  [
    'a second table of contents',
    copy => {
      copy.parts.push({ ...structuredClone(part(copy, 'contents')), id: 'contents-2' })
    },
    ['parts: “contents” is used more than once.'],
  ],
  [
    'a cover line from nowhere',
    copy => {
      part(copy, 'cover').lines.push({ label: { zh: '甲', en: 'A' }, source: 'firm.shoeSize' })
    },
    ['parts[0].lines[4]: Source “firm.shoeSize” is neither a fact of the firm nor of the dossier.'],
  ],
  [
    'a field from nowhere',
    copy => {
      field(copy, 'basics.name').source = 'firm'
    },
    ['parts[3].sections[0].fields[0]: Source “firm” is neither a fact of the firm nor of the dossier.'],
  ],
  [
    'two fields with one id',
    copy => {
      field(copy, 'basics.town').id = 'basics.name'
    },
    ['parts[].sections[].fields: “basics.name” is used more than once.'],
  ],
  [
    'an indicator that the instrument lacks',
    copy => {
      const table = field(copy, 'product.quality-rates')
      if (table.type === 'year-table')
        for (const row of table.rows) if (row.indicator) row.indicator = 'K-9-9'
    },
    ['parts[3].sections[1].fields[1].rows[0]: Indicator K-9-9 is not in the instrument.'],
  ],
  [
    'a rule told twice',
    copy => {
      for (const rule of copy.rules.slice(0, 2)) rule.id = 'same'
    },
    ['rules: “same” is used more than once.'],
  ],
])('finds %s', (_, damage, problems) => {
  const copy = structuredClone(good)
  damage(copy)
  expect(checkTemplate(copy, instrument).map(problem => `${problem.path}: ${problem.message}`)).toEqual(
    problems,
  )
})
