/** The value that parts the dark from the bright best: most variance between the two. Source: Otsu 1979. */
export const partingValue = (data: Uint8Array): number => {
  const counts = new Float64Array(256)
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1
  const sum = counts.reduce((all, count, value) => all + count * value, 0)
  let best = { value: 0, score: -1 }
  let below = 0
  let sumBelow = 0
  for (let value = 0; value < 255; value++) {
    below += counts[value] ?? 0
    sumBelow += (counts[value] ?? 0) * value
    const above = data.length - below
    if (below === 0 || above === 0) continue
    const score = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (score > best.score) best = { value, score }
  }
  return best.value
}
