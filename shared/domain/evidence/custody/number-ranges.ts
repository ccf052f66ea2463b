import { z } from 'zod'

const number = z.number().int().positive()

/** Numbers of evidence as runs `[first, last]` in rising order, both ends included: `[[1, 3], [7, 7]]`. */
export const numberRangesSchema = z.array(z.tuple([number, number])).max(20_000)
export type NumberRanges = z.infer<typeof numberRangesSchema>

export const rangesOf = (numbers: readonly number[]): NumberRanges => {
  const ranges: NumberRanges = []
  for (const next of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === next - 1) last[1] = next
    else ranges.push([next, next])
  }
  return ranges
}

export const isInRanges = (wanted: number, ranges: NumberRanges): boolean =>
  ranges.some(([first, last]) => first <= wanted && wanted <= last)
