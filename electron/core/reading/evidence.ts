import type { Evidence } from '../../../shared/contract/requests/evidence.ts'
import type { EvidenceFacts } from '../../../shared/domain/evidence/facts.ts'
import { codeOf, targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import { knownEvidence } from './known-evidence.ts'

/** The facts of a row; rows from before schema 3 have neither keywords nor an owner. */
export const factsOf = (row: EntityRow<'evidence'>): EvidenceFacts => ({
  title: row.title,
  kind: row.kind,
  issuer: row.issuer,
  documentNumber: row.documentNumber,
  issuedOn: row.issuedOn,
  validFrom: row.validFrom,
  validTo: row.validTo,
  original: row.original,
  confidential: row.confidential,
  note: row.note,
  keywords: row.keywords ?? [],
  owner: row.owner ?? '',
})

const evidenceOf = (row: EntityRow<'evidence'>, targets: readonly string[], addedAt: string): Evidence => ({
  id: row.id,
  revision: row.revision,
  number: row.number,
  facts: factsOf(row),
  fileName: row.fileName,
  mediaType: row.mediaType,
  size: row.size,
  sha256: row.sha256,
  pages: row.pages,
  origin: row.origin,
  confirmedAt: row.confirmedAt,
  withdrawnAt: row.withdrawnAt,
  withdrawal: row.withdrawal ?? '',
  links: targets.map(codeOf).sort(),
  addedAt,
})

/** Evidence with what it proves, in the order of `ids`; unknown ids are left out. */
export const evidenceByIds = (firm: FirmSession, ids: readonly string[]): Evidence[] => {
  const links = Map.groupBy(
    firm.store.db
      .prepare<[string], { id: string; target: string }>(
        `SELECT evidence_id AS id, target FROM evidence_link
         WHERE evidence_id IN (SELECT value FROM json_each(?))`,
      )
      .all(JSON.stringify(ids)),
    ({ id }) => id,
  )
  return ids.flatMap(id => {
    const row = firm.store.get('evidence', id)
    const targets = (links.get(id) ?? []).map(({ target }) => target)
    return row === null ? [] : [evidenceOf(row, targets, row.addedAt)]
  })
}

/** Evidence linked to one place, by number. */
export const evidenceLinkedTo = (firm: FirmSession, leaf: string): Evidence[] =>
  evidenceByIds(
    firm,
    firm.store.db
      .prepare<[string], { id: string }>(
        `SELECT e.id FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
         WHERE l.target = ? ORDER BY e.number`,
      )
      .all(targetOf(leaf))
      .map(({ id }) => id),
  )

const readAll = (firm: FirmSession): readonly Evidence[] => {
  const links = Map.groupBy(
    firm.store.db
      .prepare<[], { id: string; target: string }>('SELECT evidence_id AS id, target FROM evidence_link')
      .all(),
    ({ id }) => id,
  )
  return firm.store.list('evidence').map(row =>
    evidenceOf(
      row,
      (links.get(row.id) ?? []).map(({ target }) => target),
      row.addedAt,
    ),
  )
}

/** All evidence of the firm by number, each with what it proves; it belongs to all who ask and is not to be changed. */
export const listEvidence = (firm: FirmSession): readonly Evidence[] =>
  knownEvidence(firm.store.db, { all: () => readAll(firm), some: ids => evidenceByIds(firm, ids) })

/** One evidence with what it proves; throws `not-found`. */
export const findEvidence = (firm: FirmSession, id: string): Evidence => {
  const row = firm.store.get('evidence', id)
  if (row === null) throw notFound('evidence', id)
  const links = firm.store.list('evidenceLink', { evidenceId: id })
  return evidenceOf(
    row,
    links.map(link => link.target),
    row.addedAt,
  )
}
