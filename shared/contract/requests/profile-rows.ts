/** Requests of this area. */
export const profileRowRequests = {} as const
