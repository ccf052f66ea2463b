/** Length of the longest common subsequence of two short texts. */
const common = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const sign of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at++) {
      const over = row[at] ?? 0
      const before = next[at - 1] ?? 0
      next.push(sign === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(over, before))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** How far a label as it was read is the label `known`, from 0 to 1; one misread sign of four or more is forgiven. */
export const likeness = (read: string, known: string): number => {
  if (read.endsWith(known)) return 1
  if (known.length < 4) return 0
  const tail = read.slice(-known.length)
  const score = common(tail, known) / known.length
  return score >= 0.74 ? score : 0
}
