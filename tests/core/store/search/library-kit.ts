import { createHash } from 'node:crypto'
import { openContentPages } from '../../../../electron/core/store/content-index.ts'
import type { EntityFields } from '../../../../electron/core/store/entities.ts'
import type { Change, FirmStore } from '../../../../electron/core/store/firm-store.ts'
import { evidenceFields } from '../firm-kit.ts'

type Facts = Partial<EntityFields<'evidence'>>

/** Stands for a content of the firm file; its bytes are of no interest here. */
export const keepContent = (store: FirmStore, name: string): { sha256: string; size: number } => {
  const sha256 = createHash('sha256').update(name).digest('hex')
  store.db
    .prepare("INSERT OR IGNORE INTO blob (sha256, size, state, session) VALUES (?, 1, 'stored', '')")
    .run(sha256)
  return { sha256, size: 1 }
}

/** An evidence with bare facts but for those given; its id is `e<number>`. */
export const newEvidence = (store: FirmStore, number: number, facts: Facts = {}): Change => ({
  op: 'create',
  entity: 'evidence',
  id: `e${number}`,
  fields: {
    ...evidenceFields(number, keepContent(store, `${number}`)),
    issuer: '',
    documentNumber: '',
    issuedOn: '',
    validTo: '',
    fileName: `${number}.dat`,
    ...facts,
  },
})

/** Gives an evidence the pages that a reading would have yielded. */
export const readContent = (store: FirmStore, number: number, pages: readonly string[]): void =>
  openContentPages(store.db).replace(keepContent(store, `${number}`).sha256, pages)
