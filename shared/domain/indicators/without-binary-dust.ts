/** A decimal without what binary fractions add: 0.1 + 0.2 is 0.3, and 0.986 × 100 is 98.6. */
export const withoutBinaryDust = (value: number): number => Number(value.toPrecision(14))
