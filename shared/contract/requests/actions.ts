/** Requests of this area. */
export const actionRequests = {} as const
