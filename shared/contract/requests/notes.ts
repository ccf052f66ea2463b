/** Requests of this area. */
export const noteRequests = {} as const
