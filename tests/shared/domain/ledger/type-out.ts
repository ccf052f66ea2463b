import { type RichText, richTextSchema } from '../../../../shared/domain/text/rich-text.ts'
import { valueWithUnit } from '../../../../shared/domain/text/value-with-unit.ts'
import type { Sample } from '../../../../shared/packs/sample.ts'

type Reference = {
  readonly type: 'indicatorRef'
  readonly attrs: {
    readonly indicator: string
    readonly series: 'actual' | 'target' | 'rival' | 'benchmark'
    readonly year: number | null
  }
}
const isReference = (one: unknown): one is Reference =>
  typeof one === 'object' && one !== null && 'type' in one && one.type === 'indicatorRef'

/** A narrative in which every live figure is typed by hand, as a writer who knows no references leaves it. */
export const typeOut = (text: RichText, indicators: Sample['indicators']): RichText => {
  const words = ({ attrs: { indicator, series, year } }: Reference): string => {
    const one = indicators.find(({ code }) => code === indicator)
    if (one === undefined) throw new Error(`No indicator ${indicator}`)
    const value = year === null ? undefined : one[series][`${year}`]
    return value === undefined ? one.name : valueWithUnit(value, one.unit, one.decimals)
  }
  return richTextSchema.parse(
    JSON.parse(
      JSON.stringify(text, (_, one: unknown) =>
        isReference(one) ? { type: 'text', text: words(one) } : one,
      ),
    ),
  )
}
