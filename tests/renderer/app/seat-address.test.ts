import { expect, test } from 'vitest'
import { seatDetour } from '../../../renderer/src/app/seat-address.ts'

test.each([
  ['/assess/ballot', {}, null],
  ['/evidence', {}, null],
  ['/indicators', {}, null],
  ['/settings', {}, null],
  ['/overview', {}, {}],
  ['/assess', { leaf: '4.1.4.2' }, { item: '4.1.4.2' }],
  ['/assess', { leaf: 'profile' }, {}],
  ['/assess/team', {}, {}],
  ['/assess/consensus', {}, {}],
  ['/dossiers', {}, {}],
  ['/new-assessment', {}, {}],
])('in an assessor’s copy %s leads to the ballot or stays', (path, search, detour) => {
  expect(seatDetour(path, search)).toEqual(detour)
})
