/** Rounds to thousandths, which keeps sums of scores exact. */
export const toThousandths = (value: number): number => Math.round(value * 1000) / 1000
