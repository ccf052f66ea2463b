import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../renderer/src/app/palette/entry.ts'
import { hitAddress } from '../../../renderer/src/app/palette/hit-address.ts'
import { matchEntries } from '../../../renderer/src/app/palette/match-entries.ts'

const entry = (id: string, group: Entry['group'], title: string): Entry => ({
  id,
  group,
  title,
  run: () => {},
})
const entries = [
  entry('a', 'screens', '证据'),
  entry('b', 'commands', 'Switch to English'),
  entry('c', 'leaves', '4.1.2 高层领导的作用'),
  entry('d', 'commands', '立即备份'),
  entry('e', 'commands', '备份列表'),
]

describe('matchEntries', () => {
  test.each([
    ['', ['a', 'b', 'd', 'e']],
    ['  ', ['a', 'b', 'd', 'e']],
    ['４.1 领导', ['c']],
    ['ENGLISH switch', ['b']],
    ['备份', ['e', 'd']],
    ['备份 证据', []],
  ])('"%s"', (text, ids) => {
    expect(matchEntries(entries, text).map(one => one.id)).toEqual(ids)
  })
})

test.each([
  [
    { entity: 'answer', id: 'a1/4.1.2', title: '4.1.2' },
    { to: '/assess', search: { assessment: 'a1', leaf: '4.1.2' } },
  ],
  [
    { entity: 'finding', id: 'f1', title: '4.1.4' },
    { to: '/assess', search: { leaf: '4.1.4', tab: 'findings' } },
  ],
  [
    { entity: 'indicator', id: 'k1', title: '合格率' },
    { to: '/indicators', search: { id: 'k1' } },
  ],
  [
    { entity: 'value', id: 'profile:P.1', title: 'P.1' },
    { to: '/assess', search: { leaf: 'profile', focus: 'P.1' } },
  ],
  [
    { entity: 'value', id: 'd1:aim', title: 'aim' },
    { to: '/dossiers', search: { id: 'd1', field: 'aim' } },
  ],
  [
    { entity: 'dossier', id: 'd1', title: '奖' },
    { to: '/dossiers', search: { id: 'd1' } },
  ],
  [
    { entity: 'evidence', id: 'e1', title: 'E-1' },
    { to: '/evidence', search: { id: 'e1' } },
  ],
])('a hit leads to its place: %j', (hit, address) => {
  expect(hitAddress(hit, null)).toEqual(address)
})
