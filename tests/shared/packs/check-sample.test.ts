import { expect, test } from 'vitest'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import { checkSample } from '../../../shared/packs/check-sample.ts'
import type { Sample } from '../../../shared/packs/sample.ts'
import { readPack } from '../../packs/read-pack.ts'

const good = readPack('sample', 'lamp-maker')

/** The sample with one thing broken by `damage`, on a deep copy. */
const broken = (damage: (copy: Sample) => void): readonly string[] => {
  const copy = structuredClone(good)
  damage(copy)
  return checkSample(copy).map(({ path, message }) => `${path}: ${message}`)
}
const first = <T>(list: readonly T[]): T => {
  const [head] = list
  if (head === undefined) throw new Error('empty list')
  return head
}
const says = (content: object): RichText =>
  ({ type: 'doc', content: [{ type: 'paragraph', content: [content] }] }) as RichText
const live = (indicator: string, year: number | null) =>
  says({ type: 'indicatorRef', attrs: { indicator, series: 'rival', year } })

test('finds nothing wrong with the shipped sample', () => {
  expect(checkSample(good)).toEqual([])
})

test.each<[string, (copy: Sample) => void, readonly string[]]>([
  [
    'a number that no evidence has',
    copy => {
      copy.answers['4.1.2'] = says({ type: 'evidenceRef', attrs: { evidence: '99' } })
    },
    ['answers.4.1.2: There is no evidence 99.'],
  ],
  [
    'a figure of no evidence',
    copy => {
      copy.profile['B.2.3'] = {
        type: 'doc',
        content: [{ type: 'figure', attrs: { evidence: '98', caption: '' } }],
      }
    },
    ['profile.B.2.3: There is no evidence 98.'],
  ],
  [
    'an indicator that is not there, and a year it does not have',
    copy => {
      copy.answers['4.1.2'] = live('NONE', 2025)
      copy.answers['4.1.3'] = live('EMP', 2025)
      copy.answers['4.2.2.2'] = live('EMP', null)
    },
    [
      'answers.4.1.2: There is no indicator NONE.',
      'answers.4.1.3: Indicator EMP has no value “rival” for 2025.',
    ],
  ],
  [
    'a row that no table has, in a kept passage',
    copy => {
      first(copy.snippets).text = says({ type: 'profileRef', attrs: { code: 'C9' } })
    },
    ['snippets[0]: No profile table has a row C9.'],
  ],
  [
    'codes and numbers used twice',
    copy => {
      first(copy.profileRows.products ?? []).code = 'P2'
      first(copy.evidence).number = 2
      first(copy.indicators).code = 'EMP'
      copy.answers = {}
      copy.profile = {}
      copy.snippets = []
      copy.earlier = []
    },
    [
      'evidence: “2” is used more than once.',
      'indicators: “EMP” is used more than once.',
      'profileRows: “P2” is used more than once.',
    ],
  ],
  [
    'an action of nothing, proven by nothing',
    copy => {
      const action = first(first(copy.earlier).actions)
      Object.assign(action, { finding: 'none', indicator: 'NONE', evidence: [97] })
    },
    [
      'earlier[0].actions[0]: There is no evidence 97.',
      'earlier[0].actions[0]: No opportunity has the key “none”.',
      'earlier[0].actions[0]: There is no indicator NONE.',
    ],
  ],
  [
    'what nobody could have seen on site',
    copy => {
      const { team } = first(copy.earlier)
      first(team.visitChecks).evidence = [96]
      const visit = team.consensus['4.4.6']?.visit
      if (visit !== undefined) visit.evidence = [95]
    },
    [
      'earlier[0].team.consensus.4.4.6: There is no evidence 95.',
      'earlier[0].team.visitChecks[0]: There is no evidence 96.',
    ],
  ],
])('finds %s', (_, damage, problems) => {
  expect(broken(damage)).toEqual(problems)
})
