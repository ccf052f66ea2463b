import { createHash } from 'node:crypto'
import { rangesOf } from '../../../shared/domain/evidence/custody/number-ranges.ts'
import { setDigest } from '../../../shared/domain/evidence/custody/set-digest.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityFields } from '../store/entities.ts'

type Noted = Pick<EntityFields<'custodyRecord'>, 'kind' | 'scope' | 'digest'> & {
  readonly numbers: readonly number[]
  readonly wrong?: readonly number[]
}

/** The fingerprint of a set of files, from their SHA-256. */
export const digestOf = (hashes: readonly string[]): string =>
  setDigest(hashes, text => createHash('sha256').update(text).digest('hex'))

/** Notes in the journal that evidence was listed, exported or verified; cannot be undone. */
export const noteCustody = (
  app: Pick<AppContext, 'options'>,
  firm: FirmSession,
  { kind, scope, digest, numbers, wrong = [] }: Noted,
): void => {
  const fields = { kind, scope, digest, numbers: rangesOf(numbers), wrong: rangesOf(wrong) }
  const change = { op: 'create', entity: 'custodyRecord', id: app.options.newId(), fields } as const
  firm.commit(`custody.${kind}`, [change], { undoable: false })
}
