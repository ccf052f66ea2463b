/** Requests of this area. */
export const examinerRequests = {} as const
