/** Requests of this area. */
export const teamRequests = {} as const
