/** Percentage points between assessors from which an item must be discussed, unless the assessment says otherwise. */
export const defaultSpreadLimit = 20
