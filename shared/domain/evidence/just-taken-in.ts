/** What nobody has said yet of an evidence that has just come in. */
export const justTakenIn = { origin: null, confirmedAt: null, withdrawnAt: null, withdrawal: null } as const
