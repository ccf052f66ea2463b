/** Requests of this area. */
export const yearRequests = {} as const
