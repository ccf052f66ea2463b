/** Requests of this area. */
export const reportRequests = {} as const
