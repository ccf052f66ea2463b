export type EvidenceAddress = { readonly kind: 'evidence' | 'build'; readonly id: string }

/** The stored file that an `evidence:` address names by id; null for anything else, also for paths. */
export const evidenceAddress = (url: string): EvidenceAddress | null => {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname } = new URL(url)
  if (protocol !== 'evidence:' || (host !== 'item' && host !== 'build')) return null
  const [, encoded = '', ...more] = pathname.split('/')
  if (more.length > 0 || encoded === '') return null
  try {
    const id = decodeURIComponent(encoded)
    return /^[\w-]{1,200}$/.test(id) ? { kind: host === 'item' ? 'evidence' : 'build', id } : null
  } catch {
    return null
  }
}
