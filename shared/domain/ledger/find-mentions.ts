import { plainWidth } from './find-numbers.ts'
import type { LedgerIndicator } from './ledger-indicator.ts'

/** An indicator named in a text. */
export type Mention = { readonly start: number; readonly end: number; readonly indicator: LedgerIndicator }

/**
 * What may stand right before a name so that it is the name itself and not the tail of a longer one: 人均销售额 does not
 * speak of 销售额, 夜班一次交验合格率 not of the whole firm's.
 */
const leftOfName =
  /(?:^|[\s，、：；。（(“”《》"',.:;\uFFFC]|年度?的?|当年|全年|同年|本年|公司的?|企业的?|全公司|其中|使|将|把|和|与|及|但|而|并|因此|结果|保持|实现|为|the|and|our|its)$/i

/** What must not follow: 销售额预测偏差 and 合格率目标值 are other figures. */
const rightOfName = /^(?:预测|预算|偏差|增速|增长率|增幅|降幅|波动|差距|排名|以外|之外|[（(](?!\d{4}|%|单位))/

const normalise = (text: string): string =>
  plainWidth(text).replace(/（/g, '(').replace(/）/g, ')').toLowerCase()

/** Names to look for, the longest first, so that a longer name is never read as a shorter one. */
const namesOf = (indicators: readonly LedgerIndicator[]): readonly (readonly [string, LedgerIndicator])[] =>
  indicators
    .flatMap(indicator =>
      [indicator.name, indicator.code].map(word => [normalise(word.trim()), indicator] as const),
    )
    .filter(([word]) => word.length >= 2)
    .sort((a, b) => b[0].length - a[0].length)

export type MentionFinder = (text: string) => readonly Mention[]

/** Finds the indicators that a text names by name or code; prepared once for many texts. */
export const createMentionFinder = (indicators: readonly LedgerIndicator[]): MentionFinder => {
  const names = namesOf(indicators)
  return text => {
    const plain = normalise(text)
    const taken: { readonly start: number; readonly end: number }[] = []
    const mentions: Mention[] = []
    for (const [word, indicator] of names) {
      for (let start = plain.indexOf(word); start >= 0; start = plain.indexOf(word, start + word.length)) {
        const end = start + word.length
        if (taken.some(place => start < place.end && end > place.start)) continue
        taken.push({ start, end })
        if (!leftOfName.test(text.slice(0, start)) || rightOfName.test(text.slice(end))) continue
        mentions.push({ start, end, indicator })
      }
    }
    return mentions.sort((a, b) => a.start - b.start)
  }
}
