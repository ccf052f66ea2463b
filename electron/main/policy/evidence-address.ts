import type { FileKind } from '../../../shared/contract/host.ts'

export type EvidenceAddress = { readonly kind: FileKind; readonly id: string }

const kinds: Readonly<Record<string, FileKind>> = { item: 'evidence', build: 'build', export: 'export' }

/** The stored file that an `evidence:` address names by id; null for anything else, also for paths. */
export const evidenceAddress = (url: string): EvidenceAddress | null => {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname } = new URL(url)
  const kind = Object.hasOwn(kinds, host) ? kinds[host] : undefined
  if (protocol !== 'evidence:' || kind === undefined) return null
  const [, encoded = '', ...more] = pathname.split('/')
  if (more.length > 0 || encoded === '') return null
  try {
    const id = decodeURIComponent(encoded)
    return /^[\w-]{1,200}$/.test(id) ? { kind, id } : null
  } catch {
    return null
  }
}
