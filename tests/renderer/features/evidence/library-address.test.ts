import { describe, expect, it } from 'vitest'
import {
  addressOf,
  queryOfAddress,
} from '../../../../renderer/src/features/evidence/library/library-address.ts'
import { noFilters } from '../../../../shared/domain/evidence/library-query.ts'

describe('the address of a search', () => {
  it.each([
    [{ text: '', filters: noFilters }, {}],
    [{ text: 'ISO 证书', filters: noFilters }, { q: 'ISO 证书' }],
    [{ text: '', filters: { ...noFilters, validity: 'soon' as const } }, { filter: 'soon' }],
    [
      { text: '', filters: { ...noFilters, item: '4.2.2', year: 2025, state: 'withdrawn' as const } },
      { filter: 'item:4.2.2;year:2025;state:withdrawn' },
    ],
    [
      { text: '', filters: { ...noFilters, kinds: ['licence', 'record'], owner: '质量部;王,工:甲' } },
      {
        filter: 'kinds:licence,record;owner:%E8%B4%A8%E9%87%8F%E9%83%A8%3B%E7%8E%8B%2C%E5%B7%A5%3A%E7%94%B2',
      },
    ],
  ])('of %j is %j, both ways', (query, address) => {
    expect(addressOf(query)).toEqual(address)
    expect(queryOfAddress(address)).toEqual(query)
  })

  it.each(['nonsense', 'year:abc', 'state:gone', 'other:1', ';;', 'owner:', 'constructor:1'])(
    '%s asks for nothing',
    filter => {
      expect(queryOfAddress({ filter }).filters).toEqual(noFilters)
    },
  )

  it('keeps what it understands', () => {
    expect(queryOfAddress({ filter: 'year:abc;owner:%E0%A4%A;links:linked' }).filters).toEqual({
      ...noFilters,
      owner: '%E0%A4%A',
      links: 'linked',
    })
  })
})
