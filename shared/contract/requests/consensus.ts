/** Requests of this area. */
export const consensusRequests = {} as const
