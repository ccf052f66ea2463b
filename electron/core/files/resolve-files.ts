import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { FileKind } from '../../../shared/contract/host.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { readBlob } from './read-blob.ts'

/** Bytes that a host serves or saves; `open` reads from `start` to `end` inclusive, or all of it. */
export type StoredFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly open: (range?: { readonly start: number; readonly end: number }) => Readable
}
export type ExportFile = Omit<StoredFile, 'mediaType'>

const fromBlob = (
  session: FirmSession,
  file: { readonly sha256: string; readonly size: number; readonly fileName: string },
  mediaType: string,
): StoredFile | null => {
  const blob = readBlob(session.store.db, file.sha256)
  if (blob === null) return null
  return {
    fileName: file.fileName,
    mediaType,
    size: blob.size,
    open: (range = { start: 0, end: blob.size - 1 }) => Readable.from(blob.chunks(range.start, range.end)),
  }
}

/** The bytes of an evidence or what it was before, a build or a finished export by its id, for the open firm. */
export const findFile = (app: AppContext, kind: FileKind, id: string): StoredFile | null => {
  const session = app.desk.current()
  if (session === null) return null
  if (kind === 'build') {
    const build = session.store.get('build', id)
    return build === null ? null : fromBlob(session, build, 'application/pdf')
  }
  if (kind === 'export') {
    const file = findExport(app, id)
    return file === null ? null : { ...file, mediaType: mediaTypeOf(file.fileName) }
  }
  const evidence = session.store.get('evidence', id) ?? session.store.get('evidenceVersion', id)
  return evidence === null ? null : fromBlob(session, evidence, evidence.mediaType)
}

const mediaTypeOf = (fileName: string): string =>
  fileName.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream'

/** A finished export by its id: a copy of the firm file, a report, a table, or a build. */
export const findExport = (app: AppContext, id: string): ExportFile | null => {
  const file = app.exports.find(id)
  if (file === null) return findFile(app, 'build', id)
  return {
    fileName: file.fileName,
    size: statSync(file.path).size,
    open: range => createReadStream(file.path, range),
  }
}
