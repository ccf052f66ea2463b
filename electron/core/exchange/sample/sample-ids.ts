import { withoutClaims } from '../../../../shared/domain/text/claim-marks.ts'
import { type RichText, richTextSchema } from '../../../../shared/domain/text/rich-text.ts'
import type { Sample } from '../../../../shared/packs/sample.ts'

/** The ids that the parts of a sample get in the firm file, by what they are called in the pack. */
export type SampleIds = {
  readonly evidence: (number: number) => string
  readonly indicator: (code: string) => string
  readonly newId: () => string
}

/** Gives every evidence and indicator of a sample its id. */
export const sampleIds = (sample: Sample, newId: () => string): SampleIds => {
  const evidence = new Map(sample.evidence.map(({ number }) => [number, newId()]))
  const indicators = new Map(sample.indicators.map(({ code }) => [code, newId()]))
  return {
    evidence: number => evidence.get(number) ?? '',
    indicator: code => indicators.get(code) ?? '',
    newId,
  }
}

/** A narrative of a sample with ids in the place of the numbers and codes by which it names evidence and indicators. */
export const withIds = (text: RichText, ids: SampleIds): RichText => {
  const replace = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(replace)
    if (typeof node !== 'object' || node === null) return node
    const members = Object.entries(node).map(([key, member]): readonly [string, unknown] => {
      if (key === 'evidence' && typeof member === 'string') return [key, ids.evidence(Number(member))]
      if (key === 'indicator' && typeof member === 'string') return [key, ids.indicator(member)]
      return [key, replace(member)]
    })
    return Object.fromEntries(members)
  }
  return withoutClaims(richTextSchema.parse(replace(text)))
}
