/** A change of points with its sign, a true minus and no sign at zero. */
export const signedPoints = (change: number, points: (value: number) => string): string => {
  const text = points(Math.abs(change))
  const zero = points(0)
  if (text === zero) return text
  return `${change > 0 ? '+' : '−'}${text}`
}
