/** The rooms of the evidence area in the order of their strip; their names are `rooms.<id>` of `evidence`. */
export const evidenceRooms = [
  { id: 'library', path: '/evidence' },
  { id: 'confirm', path: '/evidence/confirm' },
  { id: 'coverage', path: '/evidence/coverage' },
  { id: 'prove', path: '/evidence/prove' },
  { id: 'validity', path: '/evidence/validity' },
  { id: 'custody', path: '/evidence/custody' },
] as const
