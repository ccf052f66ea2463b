/** Share of the text budget written in an assessment, in whole percent; no leaf counts beyond its budget. */
export const writtenPercent = (
  leaves: readonly { readonly characters: number; readonly budget: number }[],
): number => {
  const budget = leaves.reduce((sum, leaf) => sum + leaf.budget, 0)
  const written = leaves.reduce((sum, leaf) => sum + Math.min(leaf.characters, leaf.budget), 0)
  return budget === 0 ? 0 : Math.floor((100 * written) / budget)
}
