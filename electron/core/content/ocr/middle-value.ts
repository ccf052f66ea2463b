/** The value in the middle when all are sorted, the upper one of two; 0 of none. */
export const middleValue = (values: ArrayLike<number>): number =>
  Float64Array.from(values).sort()[Math.floor(values.length / 2)] ?? 0
