/** Requests of this area. */
export const wordDocumentRequests = {} as const
