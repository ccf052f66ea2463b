/** What an assessor needs in a copy; everything else leads to the ballot. */
const open: readonly string[] = ['/assess/ballot', '/evidence', '/indicators', '/settings']

/** Where a copy leads instead of an address that it does not show; null for one that it does. */
export const seatDetour = (
  pathname: string,
  search: { readonly leaf?: unknown },
): { readonly item?: string } | null => {
  if (open.includes(pathname)) return null
  return typeof search.leaf === 'string' && search.leaf !== 'profile' ? { item: search.leaf } : {}
}
