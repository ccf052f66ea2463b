/** What happened to a narrative between two years; `share` runs from 0 (the same) to 1 (nothing in common). */
type TextChange = {
  readonly kind: 'empty' | 'same' | 'changed' | 'added' | 'removed'
  readonly share: number
}

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const characters = [...text]
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < characters.length; at++) {
    const pair = `${characters[at]}${characters[at + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

const countOf = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((sum, count) => sum + count, 0)

/**
 * Whether and by how much a text changed: one minus the Dice coefficient of its neighbouring pairs of
 * characters (Dice 1945; common pairs twice, over all pairs), rounded to hundredths, and at least one
 * hundredth when the texts differ. It works for Chinese without word borders and takes linear time; the exact
 * difference of one text is for the screen that shows it. White space does not count.
 */
export const textChange = (before: string, after: string): TextChange => {
  const old = before.replace(/\s+/gu, '')
  const fresh = after.replace(/\s+/gu, '')
  if (old === fresh) return { kind: old === '' ? 'empty' : 'same', share: 0 }
  if (old === '') return { kind: 'added', share: 1 }
  if (fresh === '') return { kind: 'removed', share: 1 }
  const a = pairsOf(old)
  const b = pairsOf(fresh)
  const common = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0)
  const all = countOf(a) + countOf(b)
  const share = all === 0 ? 1 : 1 - (2 * common) / all
  return { kind: 'changed', share: Math.min(1, Math.max(0.01, Math.round(share * 100) / 100)) }
}
