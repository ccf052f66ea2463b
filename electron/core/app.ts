import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from '../../shared/contract/envelope.ts'
import type { AppEvent } from '../../shared/contract/events.ts'
import type { FileKind } from '../../shared/contract/host.ts'
import type { FileToken } from '../../shared/contract/ids.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import type { AppContext } from './app-context.ts'
import { AppError } from './app-error.ts'
import type { AppOptions } from './app-options.ts'
import { dispatch } from './dispatch.ts'
import { createExportTable } from './files/export-table.ts'
import { createFileTokens, type OfferedFile, offeredPath } from './files/file-tokens.ts'
import { type ExportFile, findExport, findFile, type StoredFile } from './files/resolve-files.ts'
import { runFolderName, sweepRunFolders } from './files/sweep-run-folders.ts'
import { startAutoBackup } from './firm/auto-backup.ts'
import { startAutoReading } from './firm/auto-reading.ts'
import { openBackups } from './firm/backups.ts'
import { createFirmDesk, type FirmDesk } from './firm/firm-desk.ts'
import { createJobQueue, type JobQueue } from './jobs/job-queue.ts'
import { openRecents } from './machine/recent-firms.ts'
import { openSettings } from './machine/settings-file.ts'
import { openLockedPacks } from './packs/locked-packs.ts'
import { createPackCatalog } from './packs/pack-catalog.ts'

/** The application: every host is a thin shell around one of these. */
export type App = {
  /** Answers one request of the contract; never throws. */
  readonly send: <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<Reply<RequestOutput<N>>>
  /** As `send`, for what comes from outside and may be anything. */
  readonly sendRaw: (name: unknown, input: unknown) => Promise<Reply<unknown>>
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void
  /** A token for a file of this machine; throws `file-gone` or `file-unreadable`. */
  readonly offerPath: (path: string) => FileToken
  /** A token for a file that is there no more: whoever takes it in is told so by its name. */
  readonly offerLost: (name: string) => FileToken
  /** A token for uploaded bytes, which the application may move or delete. */
  readonly offerStaged: (path: string, name: string) => FileToken
  readonly stagingFolder: string
  /** A finished export or build, to be saved where the person chooses; null when there is none. */
  readonly resolveExport: (id: string) => ExportFile | null
  /** The bytes of an evidence, a build or an export of the open firm; null when there are none. */
  readonly resolveFile: (kind: FileKind, id: string) => StoredFile | null
  readonly jobs: Pick<JobQueue, 'ended'>
  readonly desk: Pick<FirmDesk, 'create' | 'open' | 'close'>
  /** Ends jobs, makes the last backup, folds the firm file. */
  readonly close: () => Promise<void>
}

/** Removes what is only in the way; closing goes on when the disk refuses, the next start removes it. */
const tidy = (remove: () => void): void => {
  try {
    remove()
  } catch {
    // The data folder is read-only or gone: nothing of the firm's is in there.
  }
}

/** Builds every part in order; `close` takes them down in reverse. One firm is open at most. */
export const createApp = (options: AppOptions): App => {
  sweepRunFolders(options.dataFolder)
  const { clock, newId, log } = options
  const run = runFolderName(newId())
  const stagingFolder = join(options.dataFolder, 'staging', run)
  mkdirSync(stagingFolder, { recursive: true })
  const listeners = new Set<(event: AppEvent) => void>()
  const emit = (event: AppEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const parts = {
    options,
    settings: openSettings(options.dataFolder),
    recents: openRecents(options.dataFolder),
    tokens: createFileTokens(clock, newId),
    exports: createExportTable(join(options.dataFolder, 'exports', run)),
    packs: createPackCatalog(options.packsFolder, openLockedPacks(options.contentLock)),
    jobs: createJobQueue({ clock, newId, emit, log }),
    backups: openBackups(options.dataFolder),
    emit,
  }
  for (const name of parts.packs.changed()) log(`pack-invalid ${name}`)
  const desk = createFirmDesk(parts)
  const app: AppContext = {
    ...parts,
    desk,
    firm: () => {
      const session = desk.current()
      if (session === null) throw new AppError('no-firm-open')
      return session
    },
  }
  const backupTimer = startAutoBackup(app)
  const autoReading = startAutoReading(app, listener => listeners.add(listener))
  const sendRaw: App['sendRaw'] = (name, input) => dispatch(app, name, input)
  const offer = (file: OfferedFile): FileToken => app.tokens.offer(file)
  return {
    sendRaw,
    send: async <N extends RequestName>(name: N, input: RequestInput<N>) =>
      (await sendRaw(name, input)) as Reply<RequestOutput<N>>,
    onEvent: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    offerPath: path => offer(offeredPath(path)),
    offerLost: name => offer({ path: '', name, staged: false }),
    offerStaged: (path, name) => offer({ path, name, staged: true }),
    stagingFolder,
    resolveExport: id => findExport(app, id),
    resolveFile: (kind, id) => findFile(app, kind, id),
    jobs: app.jobs,
    desk,
    close: async () => {
      backupTimer.stop()
      autoReading.stop()
      await desk.close()
      await app.jobs.stop(() => true)
      tidy(() => app.tokens.close())
      tidy(() => app.exports.close())
      tidy(() => rmSync(stagingFolder, { recursive: true, force: true }))
    },
  }
}
