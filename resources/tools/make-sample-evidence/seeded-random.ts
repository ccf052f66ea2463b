/** A repeatable source of numbers in [0, 1) (mulberry32), seeded by a text. */
export function seededRandom(seed: string): () => number {
  let state = 2166136261
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A roughly normal value (sum of twelve uniforms) rounded to `decimals`. */
export function normalValue(random: () => number, mean: number, sigma: number, decimals: number): number {
  let sum = -6
  for (let index = 0; index < 12; index += 1) sum += random()
  return Number((mean + sum * sigma).toFixed(decimals))
}
