import type { Database } from 'better-sqlite3'
import { withoutClaims } from '../../../shared/domain/text/claim-marks.ts'
import type { EntityFields, EntityName, EntityRow } from '../store/entities.ts'
import type { Change, ChangeOf, PackCopy, WrittenFields } from '../store/firm-store.ts'
import { listRows } from '../store/list-rows.ts'
import { readMeta } from '../store/meta.ts'
import { StoreError } from '../store/store-error.ts'

export type HandOutRows = {
  /** Everything of the copy but its evidence: rows as they will be created. */
  readonly changes: readonly Change[]
  readonly packs: readonly PackCopy[]
  readonly evidence: readonly EntityRow<'evidence'>[]
}

type Wanted = { readonly assessorId: string; readonly preparedAt: string }

const onlyOne = <E extends EntityName>(db: Database, entity: E, id: string): EntityRow<E> => {
  const row = listRows(db, entity, {}, []).find(candidate => candidate.id === id)
  if (row === undefined) throw new StoreError('not-found', { entity, id })
  return row
}

/** A row as it is created again: its fields without what the file itself notes about it. */
const again = <E extends EntityName>(
  entity: E,
  { id, revision: _, updatedAt: __, ...fields }: EntityRow<E>,
  other: Partial<EntityFields<E>> = {},
): Change => {
  const change: ChangeOf<E> = {
    op: 'create',
    entity,
    id,
    fields: { ...fields, ...other } as unknown as WrittenFields<E>,
  }
  return change as Change
}

const all = (db: Database, entity: EntityName): Change[] =>
  listRows(db, entity, {}, []).map(row => again(entity, row))

/** What proves a text or the profile; what proves improvements or was seen on site stays behind. */
const ofTexts = /^(answer|profile):/

/**
 * What an assessor gets to see, read in one go: the firm, its profile, the narrative, indicators, evidence. Of
 * the team only the own row; no score, finding, ballot, consensus, note or action, and not the journal. No claims
 * and proofs either: a proof quotes evidence that may be held back, and its visit is another's judgement.
 */
export const readHandOutRows = (db: Database, { assessorId, preparedAt }: Wanted): HandOutRows => {
  const assessor = onlyOne(db, 'assessor', assessorId)
  const { assessmentId } = assessor
  const assessment = onlyOne(db, 'assessment', assessmentId)
  const { instrumentId: id, instrumentVersion: version } = assessment
  const content = db
    .prepare<[string, string], { content: string }>(
      "SELECT content FROM pack WHERE kind = 'instrument' AND id = ? AND version = ?",
    )
    .get(id, version)?.content
  if (content === undefined) throw new StoreError('not-found', { entity: 'instrument', id })
  const seat = { originFileId: readMeta(db, 'fileId'), assessmentId, assessorId, preparedAt }
  return {
    changes: [
      ...all(db, 'firm'),
      again('assessment', assessment, { previousId: null }),
      ...listRows(db, 'value', { scope: 'profile' }, []).map(row => again('value', row)),
      ...all(db, 'profileRow'),
      ...listRows(db, 'answer', { assessmentId }, []).map(row =>
        again('answer', row, { narrative: withoutClaims(row.narrative) }),
      ),
      ...all(db, 'indicator'),
      ...all(db, 'indicatorValue'),
      ...all(db, 'indicatorMonth'),
      ...listRows(db, 'evidenceLink', {}, [])
        .filter(({ target }) => ofTexts.test(target))
        .map(row => again('evidenceLink', row)),
      again('assessor', assessor, { handedOutAt: preparedAt, withdrawals: [] }),
      { op: 'create', entity: 'seat', id: 'seat', fields: seat },
    ],
    packs: [{ kind: 'instrument', id, version, content }],
    evidence: listRows(db, 'evidence', {}, [{ field: 'number' }]),
  }
}
