import type { EvidenceFacts } from '../../../shared/domain/evidence/facts.ts'
import { justTakenIn } from '../../../shared/domain/evidence/just-taken-in.ts'
import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import type { Origin } from '../../../shared/domain/evidence/origin.ts'
import { titleOfFile } from '../../../shared/domain/evidence/title-of-file.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { Change } from '../store/firm-store.ts'
import type { TakenIn } from './take-in-files.ts'

/** A staged content on its way to its row. */
export type Arrival = { readonly file: TakenIn; readonly origin: Origin | null }
/** The evidence that stands for an arrival: a new one, or the one that had the content already. */
export type Standing = {
  readonly state: 'imported' | 'known'
  readonly evidenceId: string
  readonly number: number
}

const newEvidenceFacts = (fileName: string): EvidenceFacts => ({
  title: titleOfFile(fileName),
  kind: 'other',
  issuer: '',
  documentNumber: '',
  issuedOn: '',
  validFrom: '',
  validTo: '',
  original: 'copy',
  confidential: false,
  note: '',
  keywords: [],
  owner: '',
})

type Entry = { readonly id: string; readonly number: number }

/** Rows for what is new, links for all of it; a content that an evidence has already becomes no second one. */
export const evidenceRows = (
  app: AppContext,
  firm: FirmSession,
  arrivals: readonly Arrival[],
  links: readonly string[],
): { readonly changes: readonly Change[]; readonly standing: readonly Standing[] } => {
  const changes: Change[] = []
  const found = firm.store.db.prepare<[string], Entry>(
    'SELECT id, number FROM evidence WHERE sha256 = ? ORDER BY withdrawn_at IS NOT NULL, number LIMIT 1',
  )
  const fresh = new Map<string, Entry>()
  const linked = new Set<string>()
  const addedAt = new Date(app.options.clock()).toISOString()
  let number = firm.store.nextEvidenceNumber()

  const link = (evidenceId: string): void => {
    for (const target of links.map(targetOf)) {
      const id = `${evidenceId}>${target}`
      if (linked.has(id) || firm.store.get('evidenceLink', id) !== null) continue
      linked.add(id)
      changes.push({ op: 'create', entity: 'evidenceLink', id, fields: { evidenceId, target } })
    }
  }
  const standing = arrivals.map(({ file, origin }): Standing => {
    const { fileName, mediaType, size, sha256, pages } = file
    const known = fresh.get(sha256) ?? found.get(sha256)
    const entry = known ?? { id: app.options.newId(), number: number++ }
    if (known === undefined) {
      fresh.set(sha256, entry)
      const bytes = { fileName, mediaType, size, sha256, pages, addedAt }
      const fields = { ...newEvidenceFacts(fileName), number: entry.number, ...bytes, ...justTakenIn, origin }
      changes.push({ op: 'create', entity: 'evidence', id: entry.id, fields })
    }
    link(entry.id)
    return { state: known === undefined ? 'imported' : 'known', evidenceId: entry.id, number: entry.number }
  })
  return { changes, standing }
}
