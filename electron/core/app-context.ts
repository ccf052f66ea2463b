import type { AppEvent } from '../../shared/contract/events.ts'
import type { AppOptions } from './app-options.ts'
import type { ExportTable } from './files/export-table.ts'
import type { FileTokens } from './files/file-tokens.ts'
import type { Backups } from './firm/backups.ts'
import type { FirmDesk } from './firm/firm-desk.ts'
import type { FirmSession } from './firm/firm-session.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { RecentFirms } from './machine/recent-firms.ts'
import type { SettingsFile } from './machine/settings-file.ts'
import type { PackCatalog } from './packs/pack-catalog.ts'

/** What a handler may use. One firm is open at most; `firm()` throws `no-firm-open` when there is none. */
export type AppContext = {
  readonly options: AppOptions
  readonly settings: SettingsFile
  readonly recents: RecentFirms
  readonly tokens: FileTokens
  readonly exports: ExportTable
  readonly packs: PackCatalog
  readonly jobs: JobQueue
  readonly backups: Backups
  readonly desk: FirmDesk
  readonly emit: (event: AppEvent) => void
  readonly firm: () => FirmSession
}
