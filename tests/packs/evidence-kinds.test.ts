import { describe, expect, test } from 'vitest'
import { isOfKinds, resolveKind } from '../../shared/domain/evidence/resolve-kind.ts'
import { checkEvidenceKinds } from '../../shared/packs/check-evidence-kinds.ts'
import type { EvidenceKind, EvidenceKinds } from '../../shared/packs/evidence-kinds.ts'
import { shapeExpression, shapeProblem } from '../../shared/packs/plain-shape.ts'
import { kindOf } from './kind-of.ts'
import { readPack } from './read-pack.ts'

const pack = readPack('evidence-kinds', 'cn-enterprise')
const general = [
  'licence',
  'certificate',
  'test-report',
  'audit-report',
  'financial-statement',
  'contract',
  'award',
  'patent',
  'standard',
  'policy',
  'record',
  'survey',
  'photo',
  'other',
]
const kind = (all: EvidenceKinds, id: string): EvidenceKind => {
  const found = all.kinds.find(one => one.id === id)
  if (found === undefined) throw new Error(`no kind ${id}`)
  return found
}

describe('the kinds of evidence', () => {
  test('hold the general kinds of the first versions, and every other counts as one of them', () => {
    const families = new Set(pack.kinds.map(({ family }) => family))
    expect([...families].sort()).toEqual([...general].sort())
    expect(general.filter(id => !kind(pack, id).lapses)).toEqual([
      'audit-report',
      'financial-statement',
      'award',
      'policy',
      'record',
      'survey',
      'photo',
      'other',
    ])
  })

  test('every pack and sample names kinds that exist', () => {
    const ids = new Set(pack.kinds.map(({ id }) => id))
    const sample = readPack('sample', 'lamp-maker').evidence.map(({ facts }) => facts.kind)
    const wanted = readPack(
      'dossier-template',
      'zhongshan-government-quality-award',
    ).evidenceChecklist.flatMap(({ kinds }) => kinds)
    const ruled = readPack('review-rules', 'examiner').rules.flatMap(({ params }) =>
      Array.isArray(params.kinds) ? params.kinds : [],
    )
    expect([...sample, ...wanted, ...ruled].filter(id => !ids.has(id))).toEqual([])
  })

  test('terms of validity say where they come from, and our own opinion is none of them', () => {
    const terms = pack.kinds.flatMap(({ id, term }) => (term === undefined ? [] : [{ id, term }]))
    expect(terms.filter(({ term }) => term.provenance.confidence === 'design')).toEqual([])
    expect(Object.fromEntries(terms.map(({ id, term }) => [id, term.years]))).toMatchObject({
      'pollutant-permit': 5,
      'ccc-certificate': 5,
      trademark: 10,
      'invention-patent': 20,
      'utility-patent': 10,
      'high-tech-certificate': 3,
      'measurement-certificate': 5,
      'lab-accreditation': 6,
    })
  })

  test.each([
    ['management-certificate', '00124Q30123R3M'],
    ['ccc-certificate', '2020011001312345'],
    ['invention-patent', 'ZL202310123456.7'],
    ['utility-patent', 'ZL201820987654X'],
    ['software-copyright', '2023SR0123456'],
    ['high-tech-certificate', 'GR202344001234'],
    ['lab-accreditation', '202319121234'],
  ])('the shapes of %s know %s', (id, number) => {
    const shapes = kind(pack, id).numbers.flatMap(one => one.shapes)
    expect(shapes.some(shape => shapeExpression(shape).test(number))).toBe(true)
  })
})

test('a kind counts as itself and as its general kind; an unknown one is only itself', () => {
  const of = (id: string) => ({ facts: { kind: id }, kind: kindOf(id) })
  expect(isOfKinds(of('ccc-certificate'), ['certificate'])).toBe(true)
  expect(isOfKinds(of('ccc-certificate'), ['licence'])).toBe(false)
  expect(isOfKinds(of('spell'), ['spell'])).toBe(true)
  expect(resolveKind(new Map(), 'spell')).toEqual({
    title: { zh: 'spell', en: 'spell' },
    family: 'spell',
    lapses: false,
  })
})

test.each<[string, (copy: EvidenceKinds) => void, readonly string[]]>([
  [
    'a family that does not exist or is none',
    copy => {
      kind(copy, 'ccc-certificate').family = 'nothing'
      kind(copy, 'trademark').family = 'ccc-certificate'
    },
    [
      '“ccc-certificate” counts as “nothing”, which does not exist.',
      '“trademark” counts as “ccc-certificate”, which is no general kind itself.',
    ],
  ],
  [
    'a group that does not exist and one without kinds',
    copy => {
      copy.groups.push({ id: 'empty', title: { zh: '空', en: 'Empty' } })
      kind(copy, 'photo').group = 'nowhere'
    },
    ['No kind is in group “empty”.', 'Group “nowhere” does not exist.'],
  ],
  [
    'names used twice, reminders out of order',
    copy => {
      kind(copy, 'photo').names.zh.push('截图')
      kind(copy, 'photo').remindDays = [30, 30]
    },
    ['“截图” is used more than once.', 'The earliest reminder comes first.'],
  ],
  [
    'the missing kind of what nobody knows yet',
    copy => {
      copy.kinds = copy.kinds
        .filter(({ id }) => id !== 'other' && id !== 'novelty-search')
        .filter(({ family }) => family !== 'other')
    },
    ['The kind “other” is missing.'],
  ],
])('finds %s', (_, damage, messages) => {
  const copy = structuredClone(pack)
  damage(copy)
  expect(checkEvidenceKinds(copy).map(({ message }) => message)).toEqual(messages)
})

test.each([
  ['(a+)+', '“(a+)+” is not part of a plain shape'],
  ['.*', '“.*” is not part of a plain shape'],
  ['\\d{1,99}', '“{1,99}” repeats too often or never'],
  ['\\d{0}', '“{0}” repeats too often or never'],
  ['a?b?c?d?e?', 'It has more than 4 open repetitions'],
  ['a|b', '“|b” is not part of a plain shape'],
])('refuses the shape %s', (shape, problem) => {
  expect(shapeProblem(shape)).toBe(problem)
})
