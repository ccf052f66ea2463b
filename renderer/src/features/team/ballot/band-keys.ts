/** The band that a digit names: 1 is the lowest; null for another key or a band that the scale has not. */
export const bandOfKey = (
  key: string,
  bands: readonly { readonly id: string; readonly from: number }[],
): string | null => {
  if (!/^[1-9]$/.test(key)) return null
  const order = bands.toSorted((a, b) => a.from - b.from)
  return order[Number(key) - 1]?.id ?? null
}

/** The dimension that a digit is meant for: the focused one, else the first without a band, else the first. */
export const dimensionForKey = (
  dimensions: readonly { readonly id: string }[],
  bands: Readonly<Record<string, string>>,
  focused: string | undefined,
): string | null =>
  (
    dimensions.find(({ id }) => id === focused) ??
    dimensions.find(({ id }) => bands[id] === undefined) ??
    dimensions[0]
  )?.id ?? null

/** Where the focus goes after a band was given: the next dimension, or null after the last. */
export const dimensionAfter = (dimensions: readonly { readonly id: string }[], id: string): string | null =>
  dimensions[dimensions.findIndex(one => one.id === id) + 1]?.id ?? null
