import type { Job } from '../../../shared/contract/requests/work.ts'
import type { ParsedInput } from '../../../shared/contract/requests.ts'
import { factsOfSuccessor } from '../../../shared/domain/evidence/custody/facts-of-successor.ts'
import type { AppContext } from '../app-context.ts'
import { AppError, conflict } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { defined } from '../reading/defined.ts'
import { factsOf, findEvidence } from '../reading/evidence.ts'
import { checkKind, kindsToKeep } from '../reading/evidence-kinds.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { isErrorCode } from '../to-failure.ts'
import { type TakenIn, takeInFiles } from './take-in-files.ts'

type Replacement = ParsedInput<'evidence.replace'>

/** The row as the person saw it; throws `conflict` when it was changed since, `not-found` when it is gone. */
const rowAt = (firm: FirmSession, { id, revision }: Replacement): EntityRow<'evidence'> => {
  const row = firm.store.get('evidence', id)
  if (row === null || row.revision !== revision) throw conflict(findEvidence(firm, id))
  return row
}

const refuseKnown = (firm: FirmSession, row: EntityRow<'evidence'>, sha256: string): void => {
  if (row.sha256 === sha256) throw new AppError('evidence-same-content', { params: { number: row.number } })
  const other = firm.store.list('evidence', { sha256 })[0]
  if (other !== undefined) {
    throw new AppError('evidence-content-taken', { params: { number: other.number, title: other.title } })
  }
}

const changesOf = (
  app: AppContext,
  row: EntityRow<'evidence'>,
  { facts, reason }: Replacement,
  file: TakenIn,
): readonly Change[] => {
  const now = new Date(app.options.clock()).toISOString()
  const { fileName, mediaType, size, sha256, pages } = row
  const old = { fileName, mediaType, size, sha256, pages, addedAt: row.addedAt }
  const before = factsOf(row)
  return [
    {
      op: 'create',
      entity: 'evidenceVersion',
      id: app.options.newId(),
      fields: { ...old, evidenceId: row.id, facts: before, replacedAt: now, reason },
    },
    {
      op: 'update',
      entity: 'evidence',
      id: row.id,
      revision: row.revision,
      fields: {
        ...factsOfSuccessor(before, defined(facts)),
        fileName: file.fileName,
        mediaType: file.mediaType,
        size: file.size,
        sha256: file.sha256,
        pages: file.pages,
        addedAt: now,
        origin: null,
        confirmedAt: null,
      },
    },
  ]
}

/**
 * Starts the job that gives an evidence a new file. What it was before stays as its version, in the same command;
 * its result is `{ id, revision, versionId }`. Ends with `evidence-same-content` or `evidence-content-taken` when
 * the file is this or another evidence already.
 */
export const startReplacement = (app: AppContext, replacement: Replacement): Job => {
  const firm = app.firm()
  checkKind(app, firm, replacement.facts.kind, rowAt(firm, replacement).kind)
  const { path, name } = app.tokens.find(replacement.file)
  return app.jobs.start('replace-evidence', name, async ({ signal, progress }) => {
    const [file] = await takeInFiles({
      options: app.options,
      session: firm,
      files: [{ path, name }],
      signal,
      onProgress: progress,
    })
    if (file === undefined) throw new AppError('internal')
    if (!file.ok) throw new AppError(isErrorCode(file.code) ? file.code : 'internal', { params: file.params })
    const row = rowAt(firm, replacement)
    refuseKnown(firm, row, file.sha256)
    const changes = changesOf(app, row, replacement, file)
    const packs = replacement.facts.kind === undefined ? {} : { packs: kindsToKeep(app) }
    firm.commit('evidence.replace', changes, packs)
    app.tokens.drop(replacement.file)
    const { id, revision } = findEvidence(firm, row.id)
    return { id, revision, versionId: changes[0]?.id ?? '' }
  })
}
