/** The most files that one intake may bring. */
export const intakeLimit = 20_000
