/** Requests of this area. */
export const indicatorSheetRequests = {} as const
