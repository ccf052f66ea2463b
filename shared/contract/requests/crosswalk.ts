/** Requests of this area. */
export const crosswalkRequests = {} as const
