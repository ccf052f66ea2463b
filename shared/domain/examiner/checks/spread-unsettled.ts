import { spreadOf } from '../../review/spread.ts'
import { countCharacters } from '../../text/count-characters.ts'
import { defineCheck } from '../check.ts'
import { atConsensus, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/**
 * Assessors whose opened scores must be discussed – further apart than the assessment's limit, or in different bands –
 * without an agreed percent (`lacks` `consensus`), or with one whose reason has fewer than `characters` (`reason`).
 */
export const spreadUnsettled = defineCheck({
  params: { lacks: ['consensus', 'reason'], characters: 'number' },
  gives: ['code', 'title', 'low', 'high', 'spread'],
  run: ({ items, snapshot }, { lacks, characters }) =>
    items.flatMap(({ item, scale }) => {
      const { ballots, consensus } = snapshot.team
      const given = ballots.flatMap(one =>
        one.item === item.code && one.percent !== null ? [one.percent] : [],
      )
      const { spread, discuss } = spreadOf(scale, given, snapshot.assessment.spreadLimit)
      const agreed = consensus.find(one => one.item === item.code)
      if (spread === null || discuss.length === 0) return []
      const fires =
        lacks === 'consensus'
          ? agreed === undefined
          : agreed !== undefined && countCharacters(agreed.reason) < characters
      const says = { ...named(item), low: Math.min(...given), high: Math.max(...given), spread }
      return fires ? [{ place: atConsensus(item.code), quote: quoteOf(agreed?.reason ?? ''), says }] : []
    }),
})
